/* Search and filters: what they let through counts on the map and stands in the list. */
cb.panel = (() => {
  'use strict';
  const { make, t } = cb;
  const TITLES = 20; // texts offered for a few letters of their title
  const PAUSE = 250; // milliseconds without a key, before the words of all quotes are searched
  const OFTEN = 400; // milliseconds between two looks at what the search has found so far
  /** @type {any} */ let fields = {};
  let turn = 0;
  /** Quotes of each feature in the text chosen. @type {{number: number, of: Map<number, number>} | null} */ let text = null;

  /** Make the tools. */
  function add() {
    cb.translate();
    cb.languages();
    const place = document.getElementById('cb-tools');
    const kinds = [...new Set(cb.data.looks.map(cb.kind))].sort((a, b) => a.localeCompare(b, cb.lang));
    const offers = make('datalist', { id: 'cb-titles-offered' });
    const hint = t('archive.search', { n: cb.spots.many.toLocaleString(cb.lang) });
    fields = {
      search: make('input', { type: 'search', class: 'cb-search', placeholder: hint, 'aria-label': hint, autocomplete: 'off', input: choose, focus: cb.search.ready }),
      kind: make('select', { 'aria-label': t('kind'), change: choose }, ...[['', t('all-kinds')], ...kinds.map((kind) => [kind, kind])].map(([value, name]) => make('option', { value }, name))),
      text: make('input', { type: 'search', 'aria-label': t('text'), placeholder: t('archive.all-texts', { n: cb.data.texts.toLocaleString(cb.lang) }), list: offers.id, autocomplete: 'off', input: pick }),
      offers,
      shown: make('output', { class: 'cb-shown', 'aria-live': 'polite' }),
    };
    place?.append(fields.search, ...(kinds.length > 1 ? [fields.kind] : []), fields.text, offers, fields.shown);
    if (place) place.hidden = false;
    document.getElementById('cb-passages')?.setAttribute('hidden', '');
    cb.list.add();
    cb.list.show(cb.spots.order());
  }

  /** Choose a text by its title; offer those that have what is typed in it. */
  async function pick() {
    const typed = fields.text.value;
    const found = typed ? cb.search.titles(typed, TITLES) : [];
    fields.offers.replaceChildren(...found.map((/** @type {number} */ number) => make('option', { value: cb.store.title(number) })));
    const chosen = found.find((/** @type {number} */ number) => cb.store.title(number) === typed);
    if (chosen === text?.number) return;
    text = chosen === undefined ? null : { number: chosen, of: await cb.search.quotedIn(chosen) };
    choose();
    const steps = chosen === undefined ? [] : await cb.reading(chosen);
    if (text?.number === chosen) cb.steps.show(steps);
  }

  /** Let the filters' choice count: at once by kind, text and name, and then, piece by piece, by the words of the quotes. */
  async function choose() {
    turn += 1;
    const mine = turn;
    const words = cb.search.fold(fields.search.value.trim());
    await cb.search.ready();
    if (mine !== turn) return;
    const { named, begun } = words ? cb.search.names(words) : { named: new Set(), begun: new Set() };
    cb.search.ask({ words, text: text?.number ?? -1, named });
    const weights = cb.spots.quotes.map((/** @type {number} */ many, /** @type {number} */ i) => (text ? text.of.get(i) || 0 : many));
    const fitting = ofKind(fields.kind.value);
    const apply = (/** @type {Map<number, number> | null} */ hits) => {
      cb.spots.weigh(weights.map((/** @type {number} */ many, /** @type {number} */ i) => (!fitting(i) ? 0 : !words || named.has(i) ? many : hits?.get(i) || 0)));
      show((i) => begun.has(i));
    };
    apply(null);
    tell(named.size, null);
    if (!words || (words.length < 2 && /^[\x20-\x7e]$/.test(words))) return;
    await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
    if (mine === turn) read(words, named, apply, () => mine !== turn);
  }

  /** Search all quotes. @param {string} words @param {Set<number>} named @param {(hits: Map<number, number>) => void} apply @param {() => boolean} isOver */
  async function read(words, named, apply, isOver) {
    const all = new Map();
    let count = 0;
    let since = performance.now();
    await cb.search.quotes(words, text?.number ?? -1, (/** @type {Map<number, number>} */ hits, /** @type {number} */ share) => {
      if (isOver()) return;
      for (const [i, many] of hits) {
        all.set(i, (all.get(i) || 0) + many);
        count += many;
      }
      tell(named.size, { count, share });
      if (share < 1 && performance.now() - since < OFTEN) return;
      apply(all);
      since = performance.now();
    }, isOver);
  }

  /** Give what tells features of a kind. @param {string} kind In the reader's words, or empty. */
  function ofKind(kind) {
    const looks = cb.data.looks.map((/** @type {Feature} */ look) => !kind || cb.kind(look) === kind);
    return (/** @type {number} */ i) => looks[cb.spots.look[i]];
  }

  /** Show the choice on the map and in the list. @param {(i: number) => boolean} before */
  function show(before) {
    const chosen = cb.spots.weights;
    cb.chosen = { has: (/** @type {string} */ id) => { const area = cb.byId.get(id); return area && chosen[area.i] > 0; } };
    cb.popup.close({ back: false });
    cb.marks.refresh();
    cb.list.show(cb.spots.order(before));
  }

  /** Say what was found. @param {number} names @param {{count: number, share: number} | null} quotes */
  function tell(names, quotes) {
    const words = fields.search.value.trim();
    const found = [words && t('archive.by-name', { n: names })];
    if (words && quotes) found.push(t('archive.by-words', { n: quotes.count }));
    if (words && quotes && quotes.share < 1) found.push(t('archive.reading', { n: Math.floor(quotes.share * 100) }));
    if (!words && cb.spots.weights !== cb.spots.quotes) found.push(t('quotes', { n: cb.spots.weights.reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + one, 0) }));
    fields.shown.textContent = found.filter(Boolean).join(' · ');
  }

  /** Mark the entry of what is open. @param {string} id @param {boolean} on */
  function current(id, on) {
    const entry = id && document.querySelector(`#cb-items [data-id="${CSS.escape(id)}"]`);
    if (entry && on) entry.setAttribute('aria-current', 'true');
    else if (entry) entry.removeAttribute('aria-current');
  }

  return { add, current, light: () => {} };
})();

/* An archive has no passages to read through. */
cb.passages = { tell: () => {}, now: () => {}, refresh: () => {} };
