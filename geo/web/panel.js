/* The list: the same as stands in the page without scripts, now with search, filters, and a thread to the map and back. */
cb.panel = (() => {
  'use strict';
  const { make, t } = cb;
  const item = (/** @type {string} */ id) => document.getElementById(`f-${id}`);
  /** In so many frames a list has found its height. */
  const FRAMES = 6;
  /** Which features a choice leaves. @type {Record<string, (feature: Feature, chosen: string) => boolean>} */
  const FITS = {
    kind: (f, kind) => cb.kind(f) === kind,
    state: (f, state) => f.state === state,
    year: (f, year) => Boolean(opened(f)) && opened(f) <= year,
    text: (f, text) => f.said.some((said) => cb.data.quotes[said.q].d === text),
  };
  /** @type {any} */ let fields = {};

  /** Bring the list to life. */
  function add() {
    restore();
    cb.translate();
    tools();
    for (const feature of cb.data.features) wire(feature);
    cb.languages();
    cb.settle();
  }

  /** HTML cannot hold every character; put the sentences back where it could not. */
  function restore() {
    for (const feature of cb.data.features) {
      const written = item(feature.id)?.querySelectorAll('.cb-said .cb-words') || [];
      feature.said.forEach((/** @type {Said} */ said, /** @type {number} */ index) => {
        const sentence = cb.data.quotes[said.q];
        const words = written[index];
        if (words && words.textContent !== sentence.t) words.replaceChildren(...cb.quote.pieces(sentence, said.m));
        if (words && sentence.t.length > cb.quote.LONG) fold(words);
      });
    }
  }

  /** @param {Element} words */
  function fold(words) {
    words.classList.add('cb-clamped');
    const more = make('button', { type: 'button', class: 'cb-button' }, t('more'));
    more.addEventListener('click', () => { more.textContent = t(words.classList.toggle('cb-clamped') ? 'more' : 'less'); });
    words.after(more);
  }

  /** @param {Feature} feature */
  function wire(feature) {
    const entry = item(feature.id);
    const link = entry?.querySelector('.cb-name');
    if (!entry || !link) return;
    const quotes = /** @type {HTMLElement[]} */ ([...entry.querySelectorAll('.cb-said:not(.cb-again)')]);
    const more = cb.quote.few(quotes)[quotes.length];
    if (more) quotes[quotes.length - 1].after(more);
    const faces = entry.querySelector('[data-t="faces"]');
    if (faces) faces.textContent = t('faces', { name: cb.named(cb.byId.get(feature.faces?.id || '') || feature.faces) });
    if (cb.named(feature) !== feature.name) { // the record's own name stays among the others
      Object.assign(link, { textContent: cb.named(feature), lang: cb.lang });
      [...entry.querySelectorAll('.cb-sub > [lang]')].find((other) => other.textContent === cb.named(feature))?.replaceWith(make('span', { lang: cb.data.language }, feature.name));
    }
    link.addEventListener('click', (event) => {
      event.preventDefault();
      cb.popup.show(feature.id, link);
    });
    const mark = (/** @type {boolean} */ on) => () => {
      cb.marks.element(feature.id)?.classList.toggle('cb-lit', on);
      cb.lines.light(feature.id, on);
    };
    entry.addEventListener('mouseenter', mark(true));
    entry.addEventListener('mouseleave', mark(false));
    link.addEventListener('focus', mark(true));
    link.addEventListener('blur', mark(false));
  }

  /** Make search and filters; a filter with one choice is none. */
  function tools() {
    const place = document.getElementById('cb-tools');
    if (!place || !cb.data.features.length) return;
    const states = [...new Set(cb.data.features.map((/** @type {Feature} */ f) => f.state).filter(Boolean))];
    const kinds = [...new Set(cb.data.features.map(cb.kind))];
    const years = [...new Set(cb.data.features.map(opened).filter(Boolean))].sort();
    fields = {
      search: make('input', { type: 'search', class: 'cb-search', placeholder: t('search'), 'aria-label': t('search'), autocomplete: 'off', input: choose }),
      kind: select('kind', 'all-kinds', kinds.map((kind) => [kind, kind])),
      state: select('status', 'all-states', states.map((state) => [state, t(`state.${state}`)])),
      year: select('opened', 'all-years', years.map((year) => [year, t('opened-by', { y: year })])),
      text: select('text', 'all-texts', Object.entries(cb.data.documents).map(([id, text]) => [id, text.title || text.file])),
      shown: make('output', { class: 'cb-shown', 'aria-live': 'polite' }),
      clear: make('button', { type: 'button', class: 'cb-button', click: clear }, t('clear')),
    };
    const found = make('p', { class: 'cb-found', hidden: true }, fields.shown, fields.clear);
    place.append(fields.search, ...selects().filter((f) => f.options.length > 2), found);
    place.hidden = false;
  }

  const selects = () => Object.keys(FITS).map((name) => fields[name]);

  /** Give the year in which something opened, as the text says it, else as the record does. @param {Feature} feature */
  const opened = (feature) => (/^[0-9]{4}/.exec(feature.opened || feature.record?.opened || '') || [''])[0];

  /** @param {string} name @param {string} all @param {any[][]} choices */
  function select(name, all, choices) {
    return make('select', { 'aria-label': t(name), change: choose }, ...[['', t(all)], ...choices].map(([value, text]) => make('option', { value }, text)));
  }

  /** @param {Feature} feature */
  function text(feature) {
    const sentences = feature.said.map((said) => cb.data.quotes[said.q].t);
    return [feature.name, ...Object.values(feature.names || {}), ...sentences].join('\n').toLowerCase();
  }

  /** Show everything again. */
  function clear() {
    for (const field of [fields.search, ...selects()]) field.value = '';
    choose();
    fields.search.focus();
  }

  /** Filter what is mentioned but not mapped; it has neither kind, status nor year. @param {string} looked @returns {boolean} Whether something is left. */
  function sift(looked) {
    const foreign = selects().some((field) => field !== fields.text && field.value);
    let left = false;
    for (const entry of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.cb-unplaced li'))) {
      entry.hidden = foreign || Boolean(fields.text.value && entry.dataset.d !== fields.text.value) || !(entry.textContent || '').toLowerCase().includes(looked);
      left ||= !entry.hidden;
    }
    for (const part of document.querySelectorAll('.cb-unplaced, .cb-unplaced details')) part.toggleAttribute('hidden', !part.querySelector('li:not([hidden])') && Boolean(part.querySelector('li')));
    return left;
  }

  /** Show what the filters let through, in the list and on the map. */
  function choose() {
    const looked = fields.search.value.trim().toLowerCase();
    const asked = Object.entries(FITS).filter(([name]) => fields[name].value);
    const fits = (/** @type {Feature} */ f) => asked.every(([name, fit]) => fit(f, fields[name].value)) && (!looked || text(f).includes(looked));
    const chosen = cb.data.features.filter(fits).map((/** @type {Feature} */ f) => f.id);
    const all = cb.data.features.length;
    cb.chosen = chosen.length === all ? null : new Set(chosen);
    for (const feature of cb.data.features) item(feature.id)?.toggleAttribute('hidden', !cb.shows(feature.id));
    const rest = sift(looked);
    const filtered = Boolean(looked || asked.length);
    fields.shown.textContent = !filtered ? '' : chosen.length || rest ? t('shown', { n: chosen.length, m: all }) : t('nothing');
    fields.shown.parentElement.hidden = !filtered;
    cb.popup.close({ back: false });
    cb.marks.refresh();
    cb.passages.refresh();
  }

  /** Mark the entry of what is open, and bring it into view where the list scrolls by itself. @param {string} id @param {boolean} on */
  function current(id, on) {
    const entry = item(id);
    if (on) entry?.setAttribute('aria-current', 'true');
    else entry?.removeAttribute('aria-current');
    const scroller = /** @type {HTMLElement | null} */ (document.getElementById('cb-places'));
    if (!on || !entry || !scroller || scroller.scrollHeight <= scroller.clientHeight + 4) return;
    bring(entry, scroller, FRAMES);
  }

  /** Scroll to an entry until it stays there: what lies above it gets its true height only when it comes near. @param {HTMLElement} entry @param {HTMLElement} scroller @param {number} left */
  function bring(entry, scroller, left) {
    scroller.scrollTo({ top: entry.offsetTop - 8, behavior: 'auto' });
    if (left) requestAnimationFrame(() => bring(entry, scroller, left - 1));
  }

  return { add, current, light: (/** @type {string} */ id, /** @type {boolean} */ on) => item(id)?.classList.toggle('cb-lit', on) };
})();
