/* The one name the page's scripts share: the data, the page's words, and how an element is made. */

/**
 * @typedef {{a?: string, q: number, m: number[][], n?: number, u?: string, records?: OnRecord[], ruling?: Ruling}} Said
 * @typedef {{note: string, source?: Source}} OnRecord
 * @typedef {{id?: string, citation?: string, url?: string}} Source
 * @typedef {{reason: string, certainty?: string}} Ruling
 * @typedef {{d: string, s: number, t: string, l: string, b?: string}} Sentence
 * @typedef {{id: string, n: number, sort: string, name: string, names?: Object<string, string>, kind: string, country?: string,
 *   icon: string, area: boolean, at?: number[], or?: number[][], lines?: number[][][], shift?: number[], line?: string, state: string, told?: string, recorded?: string, certainty: string, said: Said[],
 *   accuracy?: {class: string, radius_km?: number, source?: Source}, record?: Object<string, any>, faces?: {id: string, name: string},
 *   traits?: {kind: string, exact: string}[], ruling?: Ruling, ends?: string[], unsaid?: boolean, status?: string, opened?: string}} Feature
 */
/** @type {any} */
const cb = (() => {
  'use strict';
  const read = (/** @type {string} */ id) => JSON.parse(document.getElementById(id)?.textContent || 'null');
  const data = read('cb-data');
  const words = read('cb-words');
  const asked = new URLSearchParams(location.search);
  const wanted = (asked.get('lang') || document.documentElement.lang).replace(/^auto$/, navigator.language);
  const lang = [wanted.split('-')[0].toLowerCase(), 'en'].find((tag) => words[tag]) || 'en';
  const plural = new Intl.PluralRules(lang);

  /** Give a phrase of the page, its values filled in. @param {string} key @param {Object<string, any>} [values] @returns {string} */
  function t(key, values = {}) {
    let phrase = words[lang][key];
    if (phrase === undefined) return key.includes('.') ? key.slice(key.indexOf('.') + 1) : key;
    if (typeof phrase === 'object') phrase = phrase[plural.select(values.n)] || phrase.other;
    return phrase.replace(/\{(\w+)\}/g, (/** @type {string} */ hole, /** @type {string} */ name) => values[name] ?? hole);
  }

  /** Say what the tables say, in the reader's language where the page has words for it, else as it stands. @param {string} family @param {string} text */
  function recorded(family, text) {
    const key = Object.keys(words.en).find((each) => each.startsWith(`${family}.`) && words.en[each] === text);
    return key ? t(key) : text;
  }

  /** Say an ISO 8601 date, month or year; anything else as it stands. @param {string} iso */
  function date(iso) {
    const parts = String(iso).split('-');
    if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d+$/.test(part))) return iso;
    const m = words[lang].months[Math.min(Math.max(+parts[1], 1), 12) - 1];
    return t(parts.length === 3 ? 'date.day' : 'date.month', { y: parts[0], m, d: +parts[2] });
  }

  /** Name a country in the reader's language. @param {string} code */
  function country(code) {
    const known = data.countries[code] || {};
    if (known[lang]) return known[lang];
    try {
      return new Intl.DisplayNames([lang], { type: 'region' }).of(code) || code;
    } catch {
      return known.en || code;
    }
  }

  /** Name a thing in the reader's language where it has such a name, a link that goes by the names of its ends by theirs. @param {any} thing @returns {string} */
  function named(thing) {
    if (lang === data.language.split('-')[0] && thing.name) return thing.name;
    const ends = (thing.ends || []).map((/** @type {string} */ id) => byId.get(id)).filter(Boolean);
    for (const told of thing.names?.[lang] || ends.length < 2 ? [] : [ends, [ends[0], ends[ends.length - 1]]]) {
      if (thing.name === told.map((/** @type {Feature} */ end) => end.name).join('–')) return told.map(named).join('–');
    }
    const next = lang === 'mn' && thing.sort !== 'link' && thing.names?.ru; // of a place, whose name is not in other words there
    return thing.names?.[lang] || next || thing.name || thing.t || '';
  }

  const byId = new Map(data.features.map((/** @type {Feature} */ feature) => [feature.id, feature]));
  return {
    data,
    lang,
    /** Every language of the page, by its tag, in its own words. @type {Object<string, string>} */
    tongues: Object.fromEntries(Object.entries(words).map(([tag, own]) => [tag, own['tongue']])),
    t,
    recorded,
    date,
    ...cbParts,
    country,
    asked,
    /** @type {Map<string, Feature>} */ byId,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    /** Whether the page has a window of its own and scrolls in it. */
    isAlone: () => document.documentElement.classList.contains('cb-alone'),
    boxed: self.origin === 'null' && location.protocol !== 'file:',
    /** @type {any} */ map: null,
    /** Ids the filters let through; null when nothing is filtered. @type {Set<string> | null} */ chosen: null,
    shows: (/** @type {string} */ id) => !cb.chosen || cb.chosen.has(id),
    /** Name a thing in the reader's language where it has such a name. */
    named,
    kind: (/** @type {Feature} */ feature) => t(feature.icon === 'border' ? 'kind.border' : `kind.${feature.kind}`),
    latlng: (/** @type {number[]} */ at) => /** @type {[number, number]} */ ([at[1], at[0]]),
    /** How many sentences the page quotes. */
    many: () => data.quotes.length,
    count: (/** @type {Feature[]} */ features) => new Set(features.flatMap((f) => f.said.map((said) => said.q))).size,
  };
})();
