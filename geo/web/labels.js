/* Names on the map: none over another, none over a mark, the important ones first, at every zoom. */
cb.labels = (() => {
  'use strict';
  /** @typedef {{left: number, top: number, right: number, bottom: number}} Box */
  /** @typedef {{at: number[], element: HTMLElement, order: number, gap: number, least: number, width?: number, height?: number, sides: string[], feature?: Feature}} Label */

  /** @type {Label[]} */ let ground = [];
  /** @type {Label[]} */ let marks = [];
  /** @type {HTMLElement} */ let pane;

  /** Make the names of the basemap and of the regions spoken of. @param {any} map */
  function add(map) {
    pane = map.createPane('cb-labels');
    pane.style.zIndex = '620';
    ground = [
      ...cb.data.features.filter((/** @type {Feature} */ f) => f.area && f.at).map(area),
      ...cb.data.labels.map(town),
    ].sort((a, b) => a.order - b.order);
    pane.append(...ground.map((label) => label.element));
    map.on('moveend zoomend resize', refresh);
  }

  /** A region shown by its name: quiet, but a button. @param {Feature} feature @returns {Label} */
  function area(feature) {
    const name = cb.named(feature);
    const element = cb.make('button', {
      type: 'button', class: `cb-name-on-map cb-t-${feature.kind}`, 'data-id': feature.id, 'aria-label': cb.marks.spoken([feature]),
      click: () => cb.popup.open([feature], feature.at, element),
    }, name);
    return { at: /** @type {number[]} */ (feature.at), element, order: feature.kind === 'country' ? -2 : -1, gap: 0, least: 0, sides: ['middle'], feature };
  }

  /** A name of the basemap. @param {any} given @returns {Label} */
  function town(given) {
    const element = cb.make('div', { class: `cb-name-on-map cb-t-${given.k === 'country' ? 'other' : 'town'}`, 'aria-hidden': 'true' }, cb.named(given));
    return given.k === 'country'
      ? { at: given.at, element, order: 50, gap: 0, least: 0, sides: ['middle'] }
      : { at: given.at, element, order: 100 + given.r, gap: 5, least: Math.max(0, given.r - 1), sides: ['right', 'left'] };
  }

  /** Give the names of the marks now on the map. @param {Label[]} given */
  function setMarks(given) {
    for (const label of marks) label.element.remove();
    marks = given;
    pane.append(...marks.map((label) => label.element));
  }

  /** @param {Box} a @param {Box} b */
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  /** Give the rectangle of a label on one side of its point. @param {{x: number, y: number}} p @param {Label} label @param {string} side @returns {Box} */
  function box(p, label, side) {
    const [w, h] = [label.width || 0, label.height || 0];
    const left = side === 'right' ? p.x + label.gap : side === 'left' ? p.x - label.gap - w : p.x - w / 2;
    const top = side === 'above' ? p.y - label.gap - h : side === 'below' ? p.y + label.gap : p.y - h / 2;
    return { left, top, right: left + w, bottom: top + h };
  }

  /** Place every name anew. */
  function refresh() {
    const map = cb.map;
    const size = map.getSize();
    if (!size.x || !size.y) return;
    const taken = [...cb.marks.boxes(), ...corners(map)];
    const zoom = map.getZoom();
    const all = [...ground.filter((l) => l.order < 0), ...marks, ...ground.filter((l) => l.order >= 0)];
    measure(all);
    for (const label of all) {
      const point = map.latLngToContainerPoint(cb.latlng(label.at));
      const seen = point.x > 0 && point.y > 0 && point.x < size.x && point.y < size.y && zoom >= label.least;
      const wanted = seen && (!label.feature || cb.shows(label.feature.id));
      const side = wanted && label.sides.find((each) => fits(box(point, label, each), taken, size));
      label.element.classList.toggle('cb-off', !side);
      if (!side) continue;
      const place = box(point, label, side);
      taken.push(place);
      label.element.dataset.side = side;
      L.DomUtil.setPosition(label.element, map.containerPointToLayerPoint([place.left, place.top]));
    }
  }

  /** @param {Box} place @param {Box[]} taken @param {{x: number, y: number}} size */
  const fits = (place, taken, size) =>
    place.left > 2 && place.top > 2 && place.right < size.x - 2 && place.bottom < size.y - 2 && !taken.some((other) => meet(place, other));

  /** Measure names once; reading all before writing any keeps the browser from laying out the page for each. @param {Label[]} labels */
  function measure(labels) {
    for (const label of labels) {
      if (label.width) continue;
      label.width = label.element.offsetWidth;
      label.height = label.element.offsetHeight;
    }
  }

  /** Give what the buttons and the inset cover. @param {any} map @returns {Box[]} */
  function corners(map) {
    const origin = map.getContainer().getBoundingClientRect();
    return [...document.querySelectorAll('.cb-stage .leaflet-control, .cb-stage > .cb-locator')].map((element) => {
      const r = element.getBoundingClientRect();
      return { left: r.left - origin.left, top: r.top - origin.top, right: r.right - origin.left, bottom: r.bottom - origin.top };
    });
  }

  return { add, refresh, setMarks };
})();
