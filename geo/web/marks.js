/* Marks: one for each spot. What would touch at this zoom shares a mark; two ports facing each other become a crossing. */
cb.marks = (() => {
  'use strict';
  /** @typedef {{features: Feature[], at: number[], icon: string, marker?: any}} Spot */
  /** Nearer than this, in pixels, two marks would touch. */
  const NEAR = 25;
  /** @type {Spot[]} */ let spots = [];
  /** @type {any} */ let layer;
  let signature = '';

  /** Begin. @param {any} map */
  function add(map) {
    layer = L.layerGroup().addTo(map);
    map.on('zoomend', refresh);
    refresh();
  }

  /** Say what a mark stands for: "Erenhot, border port, China, 3 quotations". @param {Feature[]} features */
  function spoken(features) {
    const quotes = cb.t('quotes', { n: cb.count(features) });
    if (features.length > 1) return [...features.map(cb.named), quotes].join(', ');
    const feature = features[0];
    const country = feature.country && feature.kind !== 'country' ? cb.country(feature.country) : '';
    const state = feature.sort === 'link' && feature.state ? cb.t(`state.${feature.state}`) : '';
    return [cb.named(feature), cb.kind(feature), country, state, quotes].filter(Boolean).join(', ');
  }

  /** Gather what stands on one spot at this zoom. @returns {Spot[]} */
  function gather() {
    const items = cb.data.features.filter((/** @type {Feature} */ f) => f.at && !f.area && cb.frame.covers(f.at) && cb.shows(f.id) && (!f.lines || f.kind === 'zone' || cb.lines.isShort(f)));
    const zoom = cb.map.getZoom();
    /** @type {{x: number, y: number, features: Feature[]}[]} */ const found = [];
    for (const feature of items.sort((/** @type {Feature} */ a, /** @type {Feature} */ b) => rank(a) - rank(b))) {
      const p = cb.map.project(cb.latlng(feature.at), zoom);
      const near = found.find((spot) => Math.hypot(spot.x - p.x, spot.y - p.y) < NEAR);
      if (near) near.features.push(feature);
      else found.push({ x: p.x, y: p.y, features: [feature] });
    }
    return found.map(({ features }) => ({ features, at: centre(features), icon: iconOf(features) }));
  }

  /** Places before links, and in the order of the texts. @param {Feature} f */
  const rank = (f) => (f.sort === 'place' ? 0 : 1000) + f.n;

  /** Between two ports facing each other stands their crossing; otherwise the first keeps its place. @param {Feature[]} features */
  function centre(features) {
    const pair = facing(features);
    if (!pair) return /** @type {number[]} */ (features[0].at);
    const [a, b] = pair.map((f) => /** @type {number[]} */ (f.at));
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  }

  /** Give the two ports that face each other, if both are there. @param {Feature[]} features @returns {Feature[] | null} */
  function facing(features) {
    for (const feature of features) {
      const other = feature.faces && features.find((each) => each.id === feature.faces?.id);
      if (other) return [feature, other].sort((a, b) => a.n - b.n);
    }
    return null;
  }

  /** @param {Feature[]} features */
  function iconOf(features) {
    if (facing(features)) return 'crossing';
    const first = features[0];
    return first.sort === 'link' && first.icon !== 'zone' ? 'line' : first.icon;
  }

  /** Draw the marks of this zoom; marks that stay the same are left alone. */
  function refresh() {
    if (!cb.map.getSize().x) return;
    cb.lines.refresh();
    const next = gather();
    const said = next.map((spot) => spot.features.map((f) => f.id).join('+')).join('|');
    if (said !== signature) {
      const focused = document.activeElement?.closest?.('.cb-pin')?.getAttribute('data-ids')?.split(' ')[0];
      signature = said;
      layer.clearLayers();
      spots = next;
      for (const spot of spots) layer.addLayer(draw(spot));
      cb.labels.setMarks(spots.map(label));
      if (focused) element(focused)?.focus();
      cb.frame.rove();
    }
    cb.labels.refresh();
  }

  /** @param {Spot} spot */
  function draw(spot) {
    const body = cb.make('span', { class: 'cb-pin-body' }, cb.icon(spot.icon, 'cb-pin-icon', ''));
    const quotes = cb.count(spot.features);
    if (quotes > 1) body.append(cb.make('span', { class: 'cb-count', 'aria-hidden': 'true' }, String(quotes)));
    spot.marker = L.marker(cb.latlng(spot.at), {
      icon: L.divIcon({ className: `cb-pin cb-m-${spot.icon === 'line' ? spot.features[0].icon : spot.icon}`, html: body, iconSize: [28, 28] }), riseOnHover: true, keyboard: false,
    });
    spot.marker.on('add', () => name(spot));
    spot.marker.on('click', () => cb.popup.open(spot.features, spot.at, spot.marker.getElement()));
    return spot.marker;
  }

  /** Make a mark a button with its own name. @param {Spot} spot */
  function name(spot) {
    const pin = spot.marker.getElement();
    const ids = spot.features.map((f) => f.id);
    cb.button(pin, { 'aria-label': spoken(spot.features), 'data-ids': ids.join(' ') }, () => cb.popup.open(spot.features, spot.at, pin));
    pin.onmouseenter = () => ids.forEach((id) => cb.panel.light(id, true));
    pin.onmouseleave = () => ids.forEach((id) => cb.panel.light(id, false));
  }

  /** Give what stands between two names at one mark: a dash for posts that face each other; mere neighbours have a comma behind the first. @param {Feature} one @param {Feature} other */
  function joint(one, other) {
    return facing([one, other]) ? '\u2009–\u2009' : '';
  }

  /** Give the name beside a mark: the places, and under them the links too short to be drawn. @param {Spot} spot */
  function label(spot) {
    const places = spot.features.filter((f) => f.sort === 'place');
    const shown = places.length ? places : spot.features.slice(0, 1);
    const names = shown.slice(0, 2).map((f, index) => cb.make('span', { class: 'cb-one' }, (index ? joint(shown[0], f) : '') + cb.named(f) + (!index && shown[1] && !joint(f, shown[1]) ? ', ' : '')));
    if (shown.length > 2) names.push(cb.make('span', {}, ` +${shown.length - 2}`));
    const element = cb.make('div', { class: 'cb-name-on-map cb-t-mark', 'aria-hidden': 'true', click: () => cb.popup.open(spot.features, spot.at, spot.marker.getElement()) }, ...names);
    const links = places.length ? spot.features.filter((f) => f.sort === 'link' && f.kind !== 'crossing') : [];
    for (const link of links) element.append(cb.make('span', { class: 'cb-t-link' }, sample(link), [cb.kind(link), link.kind !== 'zone' && link.state && cb.t(`state.${link.state}`)].filter(Boolean).join(', ')));
    const forms = ['', ...(shown.length > 1 ? ['cb-stack'] : ['cb-narrow']), ...(links.length ? ['cb-stack cb-wrap', 'cb-stack cb-bare'] : []), 'cb-stack cb-narrow cb-bare cb-small'];
    return { at: spot.at, element, gap: cb.count(spot.features) > 1 ? 22 : 15, sides: ['right', 'left', 'below', 'above', 'below right', 'above right', 'below left', 'above left'], forms, avoids: true, yields: true };
  }

  /** A short stretch of a link as it would be drawn. @param {Feature} link */
  function sample(link) {
    if (!link.lines || link.kind === 'zone') return cb.icon(link.icon, 'cb-mini');
    return cb.draw('svg', { viewBox: '0 0 22 8', class: 'cb-mini cb-mini-line' }, cb.draw('path', { d: 'M1 4h20', class: link.line || '' }));
  }

  /** Give the mark a feature stands in, or its line or name. @param {string} id @returns {any} */
  function element(id) {
    const spot = spots.find((each) => each.features.some((f) => f.id === id));
    return spot?.marker.getElement() || document.querySelector(`.cb-map [data-id="${CSS.escape(id)}"]`);
  }

  /** Give the rectangles the marks take, in pixels of the map. */
  function boxes() {
    return spots.map((spot) => {
      const p = cb.map.latLngToContainerPoint(cb.latlng(spot.at));
      const told = cb.count(spot.features) > 1; // and how often, at its shoulder
      return { left: p.x - 13, top: p.y - (told ? 17 : 13), right: p.x + (told ? 20 : 13), bottom: p.y + 13 };
    });
  }

  return { facing, add, refresh, spoken, element, boxes, spotOf: (/** @type {string} */ id) => spots.find((s) => s.features.some((f) => f.id === id)) };
})();
