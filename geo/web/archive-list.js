/* The list of an archive: the features the filters let through, a page at a time; and what is not on the map, likewise. */
cb.list = (() => {
  'use strict';
  const { make, t } = cb;
  const PAGE = 50;
  const CASES = 20;
  let ordered = new Uint32Array(0);
  let shown = ordered;
  let page = 0;
  let rush = 0;
  /** @type {any} */ let parts = {};

  /** Put the list where the still's list was. */
  function add() {
    const place = document.getElementById('cb-places');
    parts = {
      list: make('ol', { class: 'cb-list', id: 'cb-items' }),
      inView: make('input', { type: 'checkbox', change: () => moved(true) }),
      pager: pager((/** @type {number} */ to) => turn(to, true)),
    };
    const wish = make('label', { class: 'cb-wish' }, parts.inView, ` ${t('archive.in-view')}`);
    place?.prepend(make('div', { class: 'cb-live-list' }, wish, parts.list, parts.pager.bar));
    cases();
  }

  /** Make a bar that leads from page to page. @param {(to: number) => void} go */
  function pager(go) {
    let at = 0;
    const back = make('button', { type: 'button', class: 'cb-step', 'aria-label': t('archive.back'), click: () => go(at - 1) }, '‹');
    const on = make('button', { type: 'button', class: 'cb-step', 'aria-label': t('archive.on'), click: () => go(at + 1) }, '›');
    const told = make('span', { class: 'cb-pages', 'aria-live': 'polite' });
    const bar = make('p', { class: 'cb-step-bar' }, back, on, told);
    const tell = (/** @type {number} */ to, /** @type {number} */ size, /** @type {number} */ many) => {
      at = to;
      back.disabled = !to;
      on.disabled = (to + 1) * size >= many;
      bar.hidden = many <= size;
      told.textContent = t('archive.page', { a: number(to * size + 1), b: number(Math.min((to + 1) * size, many)), m: number(many) });
    };
    return { bar, tell };
  }

  const number = (/** @type {number} */ value) => value.toLocaleString(cb.lang);

  /** Show these features, the first page of them. @param {Uint32Array} order */
  function show(order) {
    ordered = order;
    moved(true);
  }

  /** Keep to what the map shows, where the reader wants that. @param {boolean} [anew] */
  function moved(anew = false) {
    if (!parts.inView) return;
    if (!parts.inView.checked) shown = ordered;
    else if (anew || !cb.popup.isOpen()) {
      const bounds = cb.map.getBounds();
      shown = ordered.filter((i) => { const at = cb.spots.at(i); return at && bounds.contains(cb.latlng(at)); });
    }
    if (anew || parts.inView.checked) turn(0);
  }

  /** Show a page. @param {number} to @param {boolean} [focus] */
  function turn(to, focus = false) {
    page = to;
    const first = to * PAGE;
    const entries = [...shown.slice(first, first + PAGE)].map((i) => cb.store.entry(i));
    parts.list.start = first + 1;
    parts.list.replaceChildren(...entries.map(item));
    parts.pager.tell(to, PAGE, shown.length);
    excerpts(entries);
    if (focus) parts.list.querySelector('a')?.focus();
    if (focus) parts.list.scrollIntoView({ block: 'start' });
  }

  /** Give the entry of a feature. @param {Entry} entry */
  function item(entry) {
    const link = make('a', { class: 'cb-name', href: `#feature=${encodeURIComponent(entry.id)}`, click: (/** @type {Event} */ event) => {
      event.preventDefault();
      cb.card.show(entry, link.isConnected && link.closest('.cb-panel') ? link : undefined);
    } }, make('span', { lang: cb.data.language }, cb.named(entry)));
    const about = [cb.kind(entry), entry.country && entry.kind !== 'country' && cb.country(entry.country), t('quotes', { n: cb.spots.weights[entry.i] }), !entry.at && t('not-drawn')];
    return make('li', { class: 'cb-item', 'data-id': entry.id }, make('h3', { class: 'cb-item-head' }, cb.icon(entry.icon), link), make('p', { class: 'cb-sub' }, about.filter(Boolean).join(' · ')));
  }

  /** Under each entry that is there for its words, show the first of them. @param {Entry[]} entries */
  async function excerpts(entries) {
    rush += 1;
    const mine = rush;
    const places = [...parts.list.children];
    for (const [index, entry] of entries.entries()) {
      const fits = cb.search.accepts(entry.i);
      if (!fits) continue;
      for await (const raw of cb.store.quotes(entry.i)) {
        if (mine !== rush) return;
        if (!fits(raw)) continue;
        places[index].append(make('blockquote', { class: 'cb-excerpt' }, make('p', { class: 'cb-words', dir: 'auto' }, ...cb.search.excerpt(raw[2]))));
        break;
      }
      await cb.search.rest();
    }
  }

  /** List what is not on the map, with the reasons. */
  function cases() {
    const place = document.getElementById('cb-unplaced');
    const many = cb.data.cases;
    if (!place || !many) return;
    const list = make('ul', { class: 'cb-cases' });
    const bar = pager(write);
    async function write(/** @type {number} */ to, /** @type {boolean} */ focus = true) {
      const first = to * CASES;
      const piece = await cb.store.piece(`cb-u-${Math.floor(first / cb.data.pieces.cases)}`);
      const from = first % cb.data.pieces.cases;
      list.replaceChildren(...piece.slice(from, from + CASES).map(one));
      bar.tell(to, CASES, many);
      if (focus) list.scrollIntoView({ block: 'nearest' });
    }
    const fold = make('details', { class: 'cb-fold', toggle: () => { if (!list.children.length) write(0, false); } }, make('summary', {}, t('archive.cases', { n: number(many) })), list, bar.bar);
    bar.bar.hidden = true;
    place.append(fold);
  }

  /** Write one name that has no mark. @param {string[]} row */
  function one([exact, outcome, reason, candidates, sentence, , ruling, certainty]) {
    const start = sentence.indexOf(exact);
    const alone = exact !== sentence && start >= 0 && start === sentence.lastIndexOf(exact);
    const words = alone ? [sentence.slice(0, start), make('mark', {}, exact), sentence.slice(start + exact.length)] : [sentence];
    return make('li', {}, make('b', { class: 'cb-words' }, exact), ` — ${t(`outcome.${outcome}`)}: `, ruling && make('b', {}, t('ruling')),
      `${ruling && ' '}${ruling ? reason : cb.recorded('reason', reason)}${certainty && ` (${certainty})`}`,
      candidates && make('span', { class: 'cb-perhaps' }, `${t('candidates')} ${candidates.split(';').join(', ')}`),
      make('blockquote', {}, make('p', { class: 'cb-words', dir: 'auto' }, ...words)));
  }

  return { add, show, moved, item, page: () => page };
})();
