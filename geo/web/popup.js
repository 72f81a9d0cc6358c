/* The popup: at the mark where there is room, a sheet at the map's foot where there is not. One at a time. */
cb.popup = (() => {
  'use strict';
  const NARROW = 480;
  const EDGE = 14; // pixels kept clear at the map's edge
  const BESIDE = 56; // and at its left, for the buttons
  const OFF = 26; // between the middle of a mark and its popup
  const SEEN = 0.6; // of the map, above a sheet; less, and the page is scrolled to it
  /** @type {HTMLElement | null} */ let sheet = null;
  /** @type {any} */ let popup = null;
  /** @type {any} */ let opener = null;
  /** @type {any} */ let radius = null;
  /** @type {ResizeObserver | null} */ let watcher = null;
  /** @type {string[]} */ let open_ = [];

  const narrow = () => cb.map.getSize().x <= NARROW;

  /**
   * Open features at a point of the map.
   * @param {Feature[]} features @param {number[] | undefined} at @param {any} [from] Where the focus returns to. @param {{focus?: boolean}} [how]
   */
  function open(features, at, from, how = {}) {
    present(dialog(features), features, at, from, how);
    circle(features);
  }

  /**
   * Put a dialog at a point of the map, or at the map's foot.
   * @param {HTMLElement} content @param {{id: string}[]} about What it speaks of. @param {number[] | undefined} at @param {any} [from] Where the focus returns to. @param {{focus?: boolean}} [how]
   */
  function present(content, about, at, from, how = {}) {
    close({ back: false });
    opener = from || cb.marks.element(about[0].id);
    open_ = about.map((f) => f.id);
    if (narrow() || !at) dock(content, at);
    else pin(content, at);
    document.getElementById('cb-stage')?.classList.add('cb-busy');
    [...open_].reverse().forEach((id) => cb.panel.current(id, true));
    cb.passages.tell(open_);
    cb.frame.remember(about[0].id);
    if (how.focus !== false) content.querySelector('[tabindex="-1"]')?.focus({ preventScroll: true });
  }

  /** Show how far off the place may be, where that can be seen at this scale. @param {Feature[]} features */
  function circle(features) {
    const [feature] = features;
    const metres = (feature.accuracy?.radius_km || 0) * 1000;
    if (features.length > 1 || !metres || !feature.at) return;
    radius = L.circle(cb.latlng(feature.at), { radius: metres, interactive: false, className: 'cb-radius', pane: 'cb-lines', renderer: L.svg({ pane: 'cb-lines' }) }).addTo(cb.map);
  }

  /** @param {Feature[]} features */
  function dialog(features) {
    const [first] = features;
    const card = cb.quote.card(first, features.length > 1 ? 'h4' : 'h3');
    const inside = features.length > 1 ? [cb.make('h3', { class: 'cb-here-name', tabindex: '-1' }, together(features)), sides(features, card), card] : [card];
    return shell(cb.marks.spoken(features), cb.named(first), inside);
  }

  /** Put what a dialog says into one that can be closed. @param {string} label @param {string} name Of what scrolls in it. @param {any[]} inside */
  function shell(label, name, inside) {
    const shut = cb.make('button', { type: 'button', class: 'cb-close', 'aria-label': cb.t('close'), click: () => close() }, '×');
    const box = cb.make('div', { class: 'cb-dialog', role: 'dialog', 'aria-label': label },
      shut, cb.make('div', { class: 'cb-dialog-body', tabindex: '0', role: 'group', 'aria-label': name }, ...inside));
    box.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        close();
      }
    });
    return box;
  }

  /** Give a button for each feature of a mark; each shows its own card in the place of the one before. @param {Feature[]} features @param {HTMLElement} shown */
  function sides(features, shown) {
    let card = shown;
    const chips = features.map((feature, index) => {
      const chip = cb.make('button', { type: 'button', class: 'cb-chip', 'aria-pressed': String(index === 0) }, cb.icon(feature.icon), cb.named(feature));
      chip.addEventListener('click', () => {
        const next = cb.quote.card(feature, 'h4');
        card.replaceWith(next);
        card = next;
        chips.forEach((each) => each.setAttribute('aria-pressed', String(each === chip)));
        cb.frame.remember(feature.id);
      });
      return chip;
    });
    return cb.make('p', { class: 'cb-chips' }, ...chips);
  }

  /** Head a mark that stands for several features. @param {Feature[]} features */
  function together(features) {
    const places = features.filter((f) => f.sort === 'place');
    const pair = places.length === 2 && cb.marks.facing(places);
    return places.length > 1 ? places.map(cb.named).join(pair ? ' – ' : ', ') : cb.t('here', { n: features.length });
  }

  /** @param {HTMLElement} content @param {number[]} at */
  function pin(content, at) {
    const width = Math.min(380, cb.map.getSize().x - BESIDE - EDGE);
    popup = L.popup({
      closeButton: false, closeOnClick: false, autoClose: false, closeOnEscapeKey: false, autoPan: false,
      minWidth: width, maxWidth: width, className: 'cb-popup',
    });
    content.querySelector('.cb-dialog-body')?.classList.add('cb-in-popup');
    popup.setLatLng(cb.latlng(at)).setContent(content).openOn(cb.map);
    const inside = popup.getElement().querySelector('.leaflet-popup-content');
    inside.addEventListener('scroll', () => fade(inside), { passive: true });
    watcher = new ResizeObserver(() => settle(false));
    watcher.observe(content);
    settle(true);
  }

  /**
   * Put the popup above its mark or below it, where there is room, and beside the middle where the map's edge is near.
   * @param {boolean} moves Whether the map may move to make room; it never moves so far that the edge of its sheet shows.
   */
  function settle(moves) {
    if (!popup) return;
    const element = popup.getElement();
    const inside = element.querySelector('.leaflet-popup-content');
    const size = cb.map.getSize();
    const point = cb.map.latLngToContainerPoint(popup.getLatLng());
    const wanted = Math.min(inside.firstElementChild.offsetHeight, tallest());
    let [above, below] = [point.y - OFF - EDGE, size.y - point.y - OFF - EDGE];
    const under = above < wanted && below > above;
    const [right, down] = moves ? shift(point, size, Math.max(0, wanted - (under ? below : above)) * (under ? 1 : -1)) : [0, 0];
    [above, below] = [above - down, below + down];
    const height = Math.round(Math.max(90, Math.min(wanted, under ? below : above)));
    inside.style.maxHeight = `${height}px`;
    const x = point.x - right;
    const half = element.offsetWidth / 2;
    const aside = Math.min(Math.max(x, BESIDE + half), size.x - EDGE - half) - x;
    element.classList.toggle('cb-under', under);
    element.querySelector('.leaflet-popup-tip-container').style.marginLeft = `${-20 - Math.min(Math.max(aside, 30 - half), half - 30)}px`;
    popup.options.offset = [aside, under ? OFF + 20 + inside.parentElement.offsetHeight : 20 - OFF];
    popup.setLatLng(popup.getLatLng());
    fade(inside);
  }

  /** Move the map up or down, and aside where a mark stands at its very edge; give by how much. @param {any} point @param {any} size @param {number} wanted */
  function shift(point, size, wanted) {
    const [left, top, right, bottom] = cb.frame.slack();
    const y = Math.min(Math.max(wanted, top), bottom);
    const x = Math.min(Math.max(Math.min(0, point.x - BESIDE) || Math.max(0, point.x - size.x + EDGE), left), right);
    if (x || y) cb.map.panBy([x, y], { animate: !cb.still });
    return [x, y];
  }

  /** Let the words fade at the foot while there is more to read below. @param {HTMLElement} inside */
  function fade(inside) {
    inside.classList.toggle('cb-goes-on', inside.scrollTop + inside.clientHeight < inside.scrollHeight - 4);
  }

  /** Keep the popup inside a map that has changed its size. */
  function refit() {
    settle(true);
  }

  /** A popup is short where the list beside the map says it all at length. */
  const tallest = () => Math.max(160, Math.min(innerWidth >= 900 ? 340 : 440, cb.map.getSize().y * 0.7));

  /** Put the sheet at the foot of the map, or of the window where the page has one of its own. @param {HTMLElement} content @param {number[] | undefined} at */
  function dock(content, at) {
    const stage = /** @type {HTMLElement} */ (document.getElementById('cb-stage'));
    const foot_ = /** @type {HTMLElement} */ (cb.make('div', { class: 'cb-sheet', scroll: () => fade(foot_) }, content));
    sheet = foot_;
    stage.append(sheet);
    fade(sheet);
    const [head, foot] = seen(stage);
    if (cb.isAlone() ? foot - head < stage.clientHeight * SEEN : opener?.closest?.('.cb-panel')) stage.scrollIntoView();
    if (!at) return;
    cb.frame.bound(false);
    const [top, bottom] = seen(stage);
    const point = cb.map.latLngToContainerPoint(cb.latlng(at));
    const size = cb.map.getSize();
    const x = Math.min(0, point.x - BESIDE) || Math.max(0, point.x - size.x + BESIDE);
    const y = point.y < top + BESIDE || point.y > bottom - BESIDE / 2 ? point.y - (top + bottom) / 2 : 0;
    if (x || y) cb.map.panBy([x, y], { animate: !cb.still });
  }

  /** Give the top and the foot of the part of the map that is in view above the sheet. @param {HTMLElement} stage */
  function seen(stage) {
    const box = stage.getBoundingClientRect();
    const foot = Math.min(box.bottom, sheet?.getBoundingClientRect().top ?? box.bottom);
    return [Math.max(0, -box.top), foot - box.top];
  }

  /** Close what is open. @param {{back?: boolean}} [how] */
  function close({ back = true } = {}) {
    if (!open_.length) return;
    open_.forEach((id) => cb.panel.current(id, false));
    const [first] = open_;
    open_ = [];
    cb.passages.tell(open_);
    const docked = Boolean(sheet);
    if (docked) cb.frame.bound(true);
    sheet?.remove();
    radius?.remove();
    radius = null;
    sheet = null;
    watcher?.disconnect();
    if (popup) cb.map.closePopup(popup);
    popup = null;
    document.getElementById('cb-stage')?.classList.remove('cb-busy');
    if (!back) return;
    cb.frame.remember('');
    const back_ = opener?.isConnected ? opener : cb.marks.element(first);
    back_?.focus({ preventScroll: true });
    if (docked && back_?.closest('.cb-panel')) back_.scrollIntoView({ block: 'center' });
  }

  /** Show a feature, or several that go by the same words, moving the map to the first. @param {string | string[]} ids @param {any} [from] @param {{focus?: boolean}} [how] */
  function show(ids, from, how) {
    const features = [ids].flat().map((id) => cb.byId.get(id)).filter(Boolean);
    const [feature] = features;
    if (!feature) return;
    close({ back: false });
    const stand = feature.lines && !cb.lines.isShort(feature) ? cb.lines.middle(feature) : feature.at;
    const at = stand && cb.frame.covers(stand) ? stand : undefined; // what lies off the sheet is told at its foot
    if (at && !cb.map.getBounds().contains(cb.latlng(at))) cb.map.setView(cb.latlng(at), cb.map.getZoom(), { animate: !cb.still });
    open(features, at, from, how);
  }

  return { open, close, show, shell, present, circle, refit, isOpen: () => open_.length > 0 };
})();
