/* What opens at a mark: a place with its quotes, ten at a time; or a cluster with its places, ten at a time. */
cb.card = (() => {
  'use strict';
  const { make, t } = cb;
  const PAGE = 10;

  /** Open a feature. @param {Entry} known @param {any} [from] Where the focus returns to. @param {{focus?: boolean}} [how] */
  async function show(known, from, how) {
    const feature = await cb.store.detailed(known);
    const quotes = make('div', { class: 'cb-quotes' });
    const fits = cb.search.accepts(known.i);
    const next = pages(feature, quotes, fits);
    await next();
    const card = cb.quote.card(feature, 'h3', [narrowed(known, fits), quotes]);
    const content = cb.popup.shell(cb.marks.spoken([feature]), cb.named(feature), [card]);
    const at = feature.at && cb.frame.covers(feature.at) ? feature.at : undefined;
    if (at && !cb.map.getBounds().contains(cb.latlng(at))) cb.map.setView(cb.latlng(at), Math.max(cb.map.getZoom(), cb.frame.homeZoom() + 2), { animate: false });
    cb.popup.present(content, [feature], at, from, how);
    cb.popup.circle([feature]);
  }

  /** Say that not all quotes of a feature are shown, and offer them. @param {Entry} known @param {any} fits */
  function narrowed(known, fits) {
    if (!fits) return null;
    return make('p', { class: 'cb-sub' }, t('archive.fitting', { n: cb.spots.weights[known.i], m: known.many }));
  }

  /** Give what writes the next quotes of a feature, and a button for those behind them. @param {any} feature @param {HTMLElement} place @param {any} fits */
  function pages(feature, place, fits) {
    const all = cb.store.quotes(feature.i);
    const many = fits ? cb.spots.weights[feature.i] : feature.many;
    let shown = 0;
    const more = make('button', { type: 'button', class: 'cb-button cb-more', click: () => next(true) });
    async function next(/** @type {boolean} */ focus = false) {
      const fresh = [];
      while (fresh.length < PAGE) {
        const { value, done } = await all.next();
        if (done) break;
        if (fits && !fits(value)) continue;
        const said = await cb.store.said(value);
        fresh.push(cb.quote.claim(said, cb.quote.isBeside(said, feature)));
      }
      shown += fresh.length;
      place.append(...fresh);
      more.remove();
      if (shown < many && fresh.length) {
        more.textContent = t('more-quotes', { n: Math.min(PAGE, many - shown) });
        place.append(more, make('span', { class: 'cb-sub' }, ` ${t('shown', { n: shown, m: many })}`));
      }
      place.querySelectorAll('.cb-sub').forEach((note, index, notes) => { if (index < notes.length - 1 || shown >= many) note.remove(); });
      if (focus && fresh.length) { fresh[0].tabIndex = -1; fresh[0].focus({ preventScroll: true }); }
    }
    return next;
  }

  /** Open a cluster: how many quotes of how many places, and the places, those quoted most first. @param {Cluster} cluster @param {string} title @param {any} from */
  function gathering(cluster, title, from) {
    const members = cb.spots.members(cluster);
    const list = make('ol', { class: 'cb-list cb-gathered' });
    const more = make('button', { type: 'button', class: 'cb-button cb-more', click: () => next(true) });
    const at = cb.marks.unproject(cluster);
    const closer = make('button', { type: 'button', class: 'cb-button', click: () => zoom(members) }, t('archive.closer'));
    function next(/** @type {boolean} */ focus = false) {
      const from_ = list.children.length;
      const entries = [...members.slice(from_, from_ + PAGE)].map((i) => cb.list.item(cb.store.entry(i)));
      list.append(...entries);
      const rest = members.length - list.children.length;
      more.hidden = rest < 1;
      more.textContent = t('archive.more-places', { n: Math.min(PAGE, rest) });
      if (focus) entries[0]?.querySelector('a')?.focus();
    }
    next();
    const told = `${t('quotes', { n: cluster.quotes })} · ${t('archive.places', { n: cluster.places })}`;
    const content = cb.popup.shell(`${title}, ${told}`, title, [
      make('h3', { class: 'cb-here-name', tabindex: '-1' }, title), make('p', { class: 'cb-sub' }, told), splits(members) && make('p', { class: 'cb-actions' }, closer), list, more,
    ]);
    cb.popup.present(content, [{ id: '' }], at, from);
  }

  /** Tell whether features would come apart on a larger map. @param {Uint32Array} members */
  function splits(members) {
    const bounds = L.latLngBounds([...members].map((i) => cb.latlng(cb.spots.at(i))));
    const size = cb.map.project(bounds.getNorthEast(), cb.map.getMaxZoom()).subtract(cb.map.project(bounds.getSouthWest(), cb.map.getMaxZoom()));
    return cb.map.getZoom() < cb.map.getMaxZoom() && Math.max(Math.abs(size.x), Math.abs(size.y)) > 64;
  }

  /** Show features as large as they fit. @param {Uint32Array} members */
  function zoom(members) {
    cb.popup.close();
    cb.frame.touch();
    cb.map.fitBounds(L.latLngBounds([...members].map((i) => cb.latlng(cb.spots.at(i)))), { padding: [50, 50], animate: false });
  }

  return { show, gathering };
})();
