/* The parts of the page as layers for any Leaflet map. */
Object.assign(cbParts, (() => {
  'use strict';
  const { make, draw, icon, address, pieces, ground, button, aside } = cbParts;
  /** @typedef {{t: string, s?: number, m?: number[][], by?: string, u?: string, l?: string}} Quote */
  /** @typedef {{name: string, kind: string, look: string, css: string, at: number[], lines: number[][][], shift?: number[], said: Quote[]}} Row */

  /** Give a quotation. @param {Quote} said @param {string} language */
  function quotation(said, language) {
    const words = make('p', { class: 'cb-words', dir: 'auto' }, ...pieces(said.t, said.s || 0, said.m || []));
    const url = address(said.u);
    const whose = url ? make('a', { href: url, rel: 'noopener', target: '_blank' }, said.by || url) : said.by;
    return make('figure', { class: 'cb-said' }, make('blockquote', { cite: url || null, lang: said.l || language || null }, words), whose && make('figcaption', { class: 'cb-source' }, whose));
  }

  /** Open the popup of a row; the focus goes into it, and back when it closes. @param {any} map @param {Row} row @param {any} at @param {any} from @param {string} language */
  function open(map, row, at, from, language) {
    const card = make('div', { class: 'cb-card cb-element', role: 'dialog', 'aria-label': row.name, tabindex: '-1' },
      make('h3', { class: 'cb-card-name', dir: 'auto' }, row.name), row.kind && make('p', { class: 'cb-sub', dir: 'auto' }, row.kind), ...row.said.map((said) => quotation(said, language)));
    const popup = L.popup({ minWidth: Math.min(260, map.getSize().x - 60), maxWidth: 340, maxHeight: Math.max(160, map.getSize().y - 90), className: 'cb-popup' }).setLatLng(at).setContent(card);
    card.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      map.closePopup(popup);
    });
    popup.on('remove', () => from.getElement()?.focus({ preventScroll: true }));
    popup.openOn(map);
    card.focus({ preventScroll: true });
  }

  /** Say what a row is. @param {Row} row */
  const spoken = (row) => [row.name, row.kind].filter(Boolean).join(', ');

  /** Give a layer of marks. @param {{rows: Row[], language: string}} data @param {any} map */
  function places({ rows, language }, map) {
    return L.featureGroup(rows.map((row) => {
      const marker = L.marker([row.at[1], row.at[0]], {
        icon: L.divIcon({ className: `cb-pin cb-m-${row.look}`, html: make('span', { class: 'cb-pin-body' }, icon(row.look, 'cb-pin-icon', '')), iconSize: [28, 28] }), riseOnHover: true, keyboard: false,
      });
      const press = () => open(map, row, marker.getLatLng(), marker, language);
      marker.on('add', () => button(marker.getElement(), { 'aria-label': spoken(row), title: row.name }, press));
      return marker.on('click', press);
    }));
  }

  /** Give a layer of lines. @param {{rows: Row[], language: string}} data @param {any} map */
  function links({ rows, language }, map) {
    const renderer = L.svg({ padding: 0.35 });
    return L.featureGroup(rows.flatMap((row) => {
      const course = row.lines.map((line) => line.map(([x, y]) => [y, x]));
      const common = { renderer, fill: false };
      const hit = L.polyline(course, { ...common, className: 'cb-hit', weight: 24, bubblingMouseEvents: false });
      const press = (/** @type {any} */ event) => open(map, row, event?.latlng || hit.getCenter(), hit, language);
      hit.on('add', () => button(hit.getElement(), { 'aria-label': spoken(row) }, press));
      hit.on('click', press);
      const layers = [L.polyline(course, { ...common, interactive: false, className: `cb-band ${row.css}` }), L.polyline(course, { ...common, interactive: false, className: row.css }), hit];
      layers.forEach((layer) => aside(layer, row.shift));
      return layers;
    }));
  }

  /** Give the basemap as a layer. @param {any} data @param {any} map */
  function basemap({ coats, names, ...paper }, map) {
    const pane = 'cb-ground';
    if (!map.getPane(pane)) map.createPane(pane).style.zIndex = '190';
    if (!map.getPane('cb-names')) Object.assign(map.createPane('cb-names').style, { zIndex: '450', pointerEvents: 'none' });
    const renderer = L.svg({ pane, padding: 0.35 });
    const layer = L.layerGroup(coats.map((/** @type {string[]} */ [css, d]) => ground(css, d, paper, renderer, pane)), { attribution: 'Natural Earth' });
    const labels = names.map((/** @type {any} */ name) => ({ ...name, point: L.latLng(name.at[1], name.at[0]), element: make('div', { class: `cb-name-on-map cb-t-${name.k === 'country' ? 'other' : 'town'}` }, name.t) }));
    const place = () => arrange(map, labels);
    layer.on('add', () => {
      map.getContainer().classList.add('cb-offline');
      map.getPane('cb-names').append(...labels.map((/** @type {any} */ label) => label.element));
      map.on('moveend zoomend resize viewreset', place);
      map.whenReady(place);
    });
    layer.on('remove', () => {
      map.off('moveend zoomend resize viewreset', place);
      labels.forEach((/** @type {any} */ label) => label.element.remove());
    });
    return layer;
  }

  /** Put every name that has room beside its point, the important ones first. @param {any} map @param {any[]} labels */
  function arrange(map, labels) {
    const zoom = map.getZoom();
    const size = map.getSize();
    const origin = map.getContainer().getBoundingClientRect();
    const taken = [...map.getContainer().querySelectorAll('.cb-pin, .leaflet-control')].map((element) => {
      const box = element.getBoundingClientRect();
      return [box.left - origin.left, box.top - origin.top, box.right - origin.left, box.bottom - origin.top];
    });
    for (const label of labels) {
      const country = label.k === 'country';
      const at = map.latLngToContainerPoint(label.point);
      label.size ||= [label.element.offsetWidth, label.element.offsetHeight];
      const [wide, tall] = label.size;
      const left = country ? at.x - wide / 2 : at.x + 5;
      const box = [left - 8, at.y - tall / 2, left + wide, at.y + tall / 2];
      const fits = (country || zoom >= label.r - 1) && at.x > 0 && at.y > 0 && at.x < size.x && at.y < size.y
        && !taken.some(([a, b, c, d]) => box[0] < c && a < box[2] && box[1] < d && b < box[3]);
      label.element.classList.toggle('cb-off', !fits);
      if (!fits) continue;
      taken.push(box);
      L.DomUtil.setPosition(label.element, map.containerPointToLayerPoint([left, at.y - tall / 2]));
    }
  }

  /** Give the legend as a control. @param {{title: string, position: any, rows: {icon?: string, line?: string, text: string}[]}} data */
  function legend({ title, position, rows }) {
    const control = new L.Control({ position });
    control.onAdd = () => {
      const items = rows.map((row) => make('li', {}, row.icon ? icon(row.icon) : sample(row.line || ''), make('span', { dir: 'auto' }, row.text)));
      const box = make('details', { class: 'cb-legend cb-element leaflet-bar', open: true }, make('summary', {}, title), make('ul', {}, ...items));
      L.DomEvent.disableClickPropagation(box);
      return box;
    };
    return control;
  }

  /** Draw a short stretch of a line. @param {string} css */
  function sample(css) {
    const stroke = (/** @type {string} */ more) => draw('path', { class: `${more} ${css}`, d: 'M3 6h28' });
    return draw('svg', { class: 'cb-sample', viewBox: '0 0 34 12', 'aria-hidden': 'true', focusable: 'false' }, stroke('cb-band'), stroke(''));
  }

  return { places, links, basemap, legend };
})());
