/* Links with a course: colour and width say the kind, dashes the status, and how it is drawn what the course is worth. */
cb.lines = (() => {
  'use strict';
  /** @type {Map<string, any>} */ const drawn = new Map();
  /** Pixels; a shorter line cannot be seen beside the marks at its ends, and joins them. */
  const SHORT = 30;

  /** Pixels that a line meant by a click may lie beyond the nearest. */
  const NEAR = 6;

  /** Draw every link that has a course. @param {any} map */
  function add(map) {
    map.createPane('cb-lines').style.zIndex = '410';
    map.createPane('cb-hits').style.zIndex = '411';
    const renderer = L.svg({ pane: 'cb-lines', padding: 0.35 });
    const sensor = L.svg({ pane: 'cb-hits', padding: 0 }); // what can be pressed ends where the map does
    const links = cb.data.features.filter((/** @type {Feature} */ f) => f.lines);
    links.sort((/** @type {Feature} */ a, /** @type {Feature} */ b) => weight(a) - weight(b));
    for (const feature of links) drawn.set(feature.id, draw(feature, renderer, sensor));
    refresh();
  }

  /** Broad bands lie lowest. @param {Feature} feature */
  const weight = (feature) => (feature.icon === 'border' ? 0 : feature.kind === 'corridor' ? 1 : 2);

  /** @param {Feature} feature @param {any} renderer @param {any} sensor */
  function draw(feature, renderer, sensor) {
    const course = (feature.lines || []).map((line) => line.map(cb.latlng));
    const common = { renderer, pane: 'cb-lines', fill: false };
    const group = L.layerGroup([
      L.polyline(course, { ...common, interactive: false, className: `cb-band ${feature.line}` }),
      L.polyline(course, { ...common, interactive: false, className: feature.line }),
    ]);
    if (feature.certainty === 'stations') {
      for (const at of course.flat()) group.addLayer(L.circleMarker(at, { ...common, radius: 2.4, fill: true, interactive: false, className: `cb-stop ${feature.line}` }));
    }
    const hit = L.polyline(course, { renderer: sensor, pane: 'cb-hits', fill: false, className: 'cb-hit', weight: 24, bubblingMouseEvents: false });
    hit.on('click', (/** @type {any} */ event) => cb.popup.open(under(event.layerPoint, feature), [event.latlng.lng, event.latlng.lat], hit.getElement()));
    hit.on('add', () => name(feature, hit));
    group.addLayer(hit);
    group.eachLayer((/** @type {any} */ layer) => cb.aside(layer, feature.shift));
    return Object.assign(group, { hit, feature });
  }

  /** Give the lines a click may mean, nearest first. @param {any} point @param {Feature} pressed */
  function under(point, pressed) {
    const all = [...drawn.values()].filter((group) => cb.map.hasLayer(group)).map(({ hit, feature }) => [hit.closestLayerPoint(point.subtract(feature.shift || [0, 0]))?.distance ?? 1e9, feature]).sort(([a], [b]) => a - b);
    const near = all.filter(([far, { icon }]) => icon !== 'border' && far < all[0][0] + NEAR).map(([, feature]) => feature);
    return near.includes(pressed) ? near : [pressed];
  }

  /** Make a line a button with its own name. @param {Feature} feature @param {any} hit */
  function name(feature, hit) {
    const path = hit.getElement();
    cb.button(path, { 'aria-label': cb.marks.spoken([feature]), 'data-id': feature.id }, () => cb.popup.open([feature], middle(feature), path));
    path.onmouseenter = () => cb.panel.light(feature.id, true);
    path.onmouseleave = () => cb.panel.light(feature.id, false);
  }

  /** Give the point of a line nearest the middle of what is shown. @param {Feature} feature */
  function middle(feature) {
    const centre = cb.map.getCenter();
    const points = (feature.lines || []).flat();
    const inView = points.filter((at) => cb.map.getBounds().contains(cb.latlng(at)));
    const far = (/** @type {number[]} */ at) => (at[0] - centre.lng) ** 2 + (at[1] - centre.lat) ** 2;
    return (inView.length ? inView : points).reduce((best, at) => (far(at) < far(best) ? at : best));
  }

  /** Tell whether a link is too short to be seen as a line at this zoom. @param {Feature} feature */
  function isShort(feature) {
    const points = (feature.lines || []).flat().map((at) => cb.map.project(cb.latlng(at), cb.map.getZoom()));
    const xs = points.map((p) => p.x);
    const ys = points.map((p) => p.y);
    return Math.max(...xs) - Math.min(...xs) < SHORT && Math.max(...ys) - Math.min(...ys) < SHORT;
  }

  /** Show the lines the filters let through and the zoom makes visible. */
  function refresh() {
    for (const [id, group] of drawn) {
      const wanted = cb.shows(id) && !isShort(group.feature);
      if (wanted && !cb.map.hasLayer(group)) group.addTo(cb.map);
      if (!wanted && cb.map.hasLayer(group)) group.remove();
    }
  }

  /** Bring a line out, or let it go. @param {string} id @param {boolean} on */
  function light(id, on) {
    drawn.get(id)?.eachLayer((/** @type {any} */ layer) => layer.getElement()?.classList.toggle('cb-lit', on));
  }

  /** Give the stretches of the lines now shown, in pixels of the map: x, y, and where to. */
  function strokes() {
    const found = [];
    for (const group of drawn.values()) {
      if (!cb.map.hasLayer(group)) continue;
      for (const line of group.feature.lines) {
        const points = line.map((/** @type {number[]} */ at) => cb.map.latLngToContainerPoint(cb.latlng(at)));
        for (let i = 1; i < points.length; i += 1) found.push([points[i - 1].x, points[i - 1].y, points[i].x, points[i].y]);
      }
    }
    return found;
  }

  /** Give a name to each line, to stand beside the part of it in view. */
  function labels() {
    const names = [...drawn.values()].map(({ feature }) => cb.named(feature));
    return [...drawn.values()].map(({ feature }, i) => {
      const element = cb.make('div', { class: `cb-name-on-map cb-t-line cb-m-${feature.icon}`, 'aria-hidden': 'true', click: () => cb.popup.show(feature.id) }, names[i]);
      const twin = names.indexOf(names[i]) !== names.lastIndexOf(names[i]);
      const more = [twin && cb.kind(feature), feature.certainty === 'schematic' && cb.t('certainty.schematic')].filter(Boolean);
      if (more.length) element.append(cb.make('span', { class: 'cb-t-link' }, more.join(', ')));
      return { at: /** @type {number[]} */ (feature.at), element, gap: 8, sides: ['right', 'left', 'above', 'below', 'above right', 'below left', 'below right', 'above left'], feature, forms: ['', 'cb-narrow', 'cb-narrow cb-small'], avoids: true, spots: () => along(feature) };
    });
  }

  /** Give points along the part of a line in view, the best for its name first, in pixels of the map. @param {Feature} feature */
  function along(feature) {
    if (!cb.map.hasLayer(drawn.get(feature.id))) return [];
    const size = cb.map.getSize();
    /** @type {any[]} */ const inside = [];
    for (const line of feature.lines || []) {
      const points = line.map((at) => cb.map.latLngToContainerPoint(cb.latlng(at)));
      for (let i = 1; i < points.length; i += 1) {
        const pieces = Math.ceil(points[i - 1].distanceTo(points[i]) / 30);
        for (let k = 0; k < pieces && pieces < 400; k += 1) {
          const p = points[i - 1].add(points[i].subtract(points[i - 1]).multiplyBy((k + 0.5) / pieces));
          if (p.x > 0 && p.y > 0 && p.x < size.x && p.y < size.y) inside.push(p);
        }
      }
    }
    return [0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92].map((share) => inside[Math.floor(inside.length * share)]).filter(Boolean);
  }

  return { add, refresh, isShort, middle, light, strokes, labels };
})();
