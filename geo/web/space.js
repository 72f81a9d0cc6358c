/* The one name the page's scripts share: the data, the page's words, and how an element is made. */

/**
 * @typedef {{a?: string, q: number, m: number[][], u?: string, records?: OnRecord[], ruling?: Ruling}} Said
 * @typedef {{note: string, source?: Source}} OnRecord
 * @typedef {{id?: string, citation?: string, url?: string}} Source
 * @typedef {{reason: string, certainty?: string}} Ruling
 * @typedef {{d: string, s: number, t: string, l: string}} Sentence
 * @typedef {{id: string, n: number, sort: string, name: string, names?: Object<string, string>, kind: string, country?: string,
 *   icon: string, area: boolean, at?: number[], lines?: number[][][], line?: string, state: string, certainty: string, said: Said[],
 *   accuracy?: {class: string, radius_km?: number, source?: Source}, record?: Object<string, any>, faces?: {id: string, name: string},
 *   traits?: {kind: string, exact: string}[], ruling?: Ruling, ends?: string[], status?: string, opened?: string}} Feature
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

  /** Say an ISO 8601 date, month or year; anything else as it stands. @param {string} iso */
  function date(iso) {
    const parts = String(iso).split('-');
    if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d+$/.test(part))) return iso;
    const m = words[lang].months[Math.min(Math.max(+parts[1], 1), 12) - 1];
    return t(parts.length === 3 ? 'date.day' : 'date.month', { y: parts[0], m, d: +parts[2] });
  }

  /**
   * Make an element. Text goes in as text: there is no way to hand this function HTML.
   * @param {string} tag @param {Object<string, any>} [attributes] @param {...(Node | string | null | undefined | false)} children
   * @returns {any}
   */
  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === 'function') element.addEventListener(name, value);
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
    }
    element.append(.../** @type {any[]} */ (children.filter((child) => child)));
    return element;
  }

  /** Make the icon of a kind. @param {string} name @param {string} [css] @param {string} [tint] */
  function icon(name, css = 'cb-icon', tint = `cb-m-${name}`) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', `${css} ${tint}`.trim());
    svg.setAttribute('viewBox', '-12 -12 24 24');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    for (const [key, value] of Object.entries({ href: `#cb-s-${name}`, x: -12, y: -12, width: 24, height: 24 })) use.setAttribute(key, String(value));
    svg.append(use);
    return svg;
  }

  /** Give an address that is safe to follow, or nothing. @param {string | undefined} url */
  function address(url) {
    return /^https?:\/\//i.test(String(url || '').trim()) ? String(url).trim() : '';
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

  const byId = new Map(data.features.map((/** @type {Feature} */ feature) => [feature.id, feature]));
  return {
    data,
    lang,
    t,
    date,
    make,
    icon,
    address,
    country,
    asked,
    /** @type {Map<string, Feature>} */ byId,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    boxed: self.origin === 'null' && location.protocol !== 'file:',
    /** @type {any} */ map: null,
    /** Ids the filters let through; null when nothing is filtered. @type {Set<string> | null} */ chosen: null,
    shows: (/** @type {string} */ id) => !cb.chosen || cb.chosen.has(id),
    /** Name a thing in the reader's language where it has such a name. */
    named: (/** @type {{name?: string, t?: string, names?: Object<string, string>}} */ thing) =>
      (lang !== data.language.split('-')[0] && thing.names && thing.names[lang]) || thing.name || thing.t || '',
    kind: (/** @type {Feature} */ feature) => t(feature.icon === 'border' ? 'kind.border' : `kind.${feature.kind}`),
    latlng: (/** @type {number[]} */ at) => /** @type {[number, number]} */ ([at[1], at[0]]),
    count: (/** @type {Feature[]} */ features) => new Set(features.flatMap((f) => f.said.map((said) => said.q))).size,
  };
})();
