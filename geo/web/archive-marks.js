/* Marks and clusters on a canvas. A button lies over one of them at a time; the arrow keys take it to the others. */
cb.marks = (() => {
  'use strict';
  /** @typedef {Cluster & {px: number, py: number, r: number}} Spot A cluster and where it is drawn, in pixels of the whole world. */
  const NAMED = 24; // names tried at once; those that find no room are left out
  const CALM = 80; // milliseconds without a move, before names are placed
  const STROKE = 30; // pixels: a shorter line cannot be seen beside its mark
  /** @type {any} */ let layer;
  let settling = 0;
  /** @type {Spot[]} */ let spots = [];
  /** @type {HTMLElement | null} */ let button = null;
  /** @type {Spot | undefined} */ let current;
  /** @type {HTMLElement} */ let pane;
  /** @type {HTMLElement} */ let tip;
  /** @type {Object<string, number[][][]>} */ let courses = {};
  /** @type {Map<string, any>} */ const inks = new Map();
  /** @type {Map<string, HTMLCanvasElement>} */ const icons = new Map();
  const compact = new Intl.NumberFormat(cb.lang, { notation: 'compact', maximumSignificantDigits: 2 });

  /** Write a number in few characters: 950, 1.2K, 34K. @param {number} many */
  const short = (many) => (many < 1000 ? String(many) : compact.format(many));

  /** Begin. @param {any} map */
  function add(map) {
    map.createPane('cb-lines').style.zIndex = '410'; // where the popup draws how far off a place may be
    map.createPane('cb-marks').style.zIndex = '600';
    pane = map.createPane('cb-at');
    pane.style.zIndex = '630';
    tip = cb.make('div', { class: 'cb-name-on-map cb-t-mark cb-tip', 'aria-hidden': 'true', hidden: true });
    pane.append(tip);
    layer = new cb.canvas({ pane: 'cb-marks', draw }).addTo(map);
    cb.repaint(() => { inks.clear(); icons.clear(); layer.redraw(); });
    map.on('moveend', () => { clearTimeout(settling); settling = setTimeout(settle, CALM); });
    map.on('click', (/** @type {any} */ event) => {
      const spot = hit(event.containerPoint);
      if (spot) press(spot);
      else cb.popup.close();
    });
    map.on('mousemove', (/** @type {any} */ event) => hover(hit(event.containerPoint)));
    map.getContainer().addEventListener('mouseleave', () => hover(undefined));
    cb.store.text('cb-lines').then((/** @type {string} */ text) => {
      courses = JSON.parse(text);
      if (Object.keys(courses).length) layer.redraw();
    });
    settle();
  }

  /** Give a colour of the style sheet. @param {string} name */
  function ink(name) {
    if (!inks.size && matchMedia('(forced-colors: active)').matches) {
      for (const each of ['port', 'town', 'zone', 'work', 'rail', 'road', 'corridor', 'accent', 'ink']) inks.set(each, 'CanvasText');
      for (const each of ['halo', 'paper']) inks.set(each, 'Canvas');
    }
    if (!inks.has(name)) inks.set(name, getComputedStyle(document.documentElement).getPropertyValue(`--cb-${name}`).trim());
    return inks.get(name);
  }

  /** Draw what is in view and a little around it. @param {CanvasRenderingContext2D} context @param {{left: number, top: number, width: number, height: number, pixels: number}} view */
  function draw(context, { left, top, width, height, pixels }) {
    const found = cb.spots.clusters({ west: left, north: top, east: left + width, south: top + height }, pixels);
    spots = found.map((/** @type {Cluster} */ one) => ({ ...one, px: one.x * pixels, py: one.y * pixels, r: one.only < 0 ? 8 + 2 * String(one.quotes).length : 10 }));
    lines(context, left, top, pixels);
    context.textAlign = 'center';
    for (const spot of [...spots].sort((a, b) => a.quotes - b.quotes)) {
      const [x, y] = [spot.px - left * pixels, spot.py - top * pixels];
      if (spot.only < 0) disc(context, spot, x, y);
      else single(context, spot, x, y);
    }
  }

  /** @param {CanvasRenderingContext2D} context @param {Spot} spot @param {number} x @param {number} y */
  function disc(context, { r, quotes }, x, y) {
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
    Object.assign(context, { fillStyle: ink('accent'), strokeStyle: ink('halo'), lineWidth: 1.6 });
    context.fill();
    context.stroke();
    Object.assign(context, { fillStyle: ink('halo'), font: `700 11px ${ink('sans')}` });
    context.fillText(short(quotes), x, y + 4);
  }

  /** @param {CanvasRenderingContext2D} context @param {Spot} spot @param {number} x @param {number} y */
  function single(context, { only, quotes }, x, y) {
    const picture = icon(cb.data.looks[cb.spots.look[only]].icon);
    context.drawImage(picture, x - 13, y - 13, 26, 26);
    if (quotes < 2) return;
    const text = short(quotes);
    context.font = `600 10px ${ink('sans')}`;
    const half = Math.max(7, context.measureText(text).width / 2 + 3);
    context.beginPath();
    context.roundRect(x + 5, y - 16, 2 * half, 14, 7);
    Object.assign(context, { fillStyle: ink('paper'), strokeStyle: ink('soft'), lineWidth: 1 });
    context.fill();
    context.stroke();
    context.fillStyle = ink('ink');
    context.fillText(text, x + 5 + half, y - 5.5);
  }

  /** Give the picture of a kind, drawn once from the page's own shapes. @param {string} name */
  function icon(name) {
    const known = icons.get(name);
    if (known) return known;
    const sharp = Math.min(window.devicePixelRatio || 1, 2);
    const picture = /** @type {HTMLCanvasElement} */ (cb.make('canvas', { width: 26 * sharp, height: 26 * sharp }));
    const context = /** @type {CanvasRenderingContext2D} */ (picture.getContext('2d'));
    context.setTransform(sharp, 0, 0, sharp, 13 * sharp, 13 * sharp);
    const probe = cb.make('span', { class: `cb-m-${name}` });
    pane.append(probe);
    const color = getComputedStyle(probe).color;
    probe.remove();
    for (const part of document.getElementById(`cb-s-${name}`)?.children || []) stamp(context, part, color);
    icons.set(name, picture);
    return picture;
  }

  /** Draw one part of a shape. @param {CanvasRenderingContext2D} context @param {Element} part @param {string} color */
  function stamp(context, part, color) {
    const given = (/** @type {string} */ key) => Number(part.getAttribute(key) || 0);
    const path = new Path2D(part.getAttribute('d') || '');
    if (part.tagName === 'circle') path.arc(given('cx'), given('cy'), given('r'), 0, 2 * Math.PI);
    if (part.tagName === 'rect') path.roundRect(given('x'), given('y'), given('width'), given('height'), given('rx'));
    const css = part.getAttribute('class') || '';
    const open = /cb-(stroke|outline)/.test(css);
    Object.assign(context, { lineJoin: 'round', lineWidth: open ? 4.6 : 1.6, fillStyle: css.includes('cb-glyph') ? ink('halo') : color, strokeStyle: ink('halo') });
    if (!open) context.fill(path);
    if (!css.includes('cb-glyph')) context.stroke(path);
    if (open) Object.assign(context, { lineWidth: 2, strokeStyle: color });
    if (open) context.stroke(path);
  }

  /** Draw the lines long enough to be seen. @param {CanvasRenderingContext2D} context @param {number} left @param {number} top @param {number} pixels */
  function lines(context, left, top, pixels) {
    for (const [i, course] of Object.entries(courses)) {
      if (!cb.spots.weights[Number(i)]) continue;
      const parts = course.map((part) => part.map(([x, y]) => { const p = cb.map.options.crs.projection.project(L.latLng(y, x)); return [(0.5 + p.x / 40075016.7 - left) * pixels, (0.5 - p.y / 40075016.7 - top) * pixels]; }));
      const xs = parts.flat().map(([x]) => x);
      const ys = parts.flat().map(([, y]) => y);
      if (Math.max(...xs) - Math.min(...xs) < STROKE && Math.max(...ys) - Math.min(...ys) < STROKE) continue;
      const look = cb.data.looks[cb.spots.look[Number(i)]];
      context.beginPath();
      for (const part of parts) part.forEach(([x, y], step) => (step ? context.lineTo(x, y) : context.moveTo(x, y)));
      Object.assign(context, { strokeStyle: ink('halo'), lineWidth: 5.5, lineJoin: 'round' });
      context.setLineDash([]);
      context.stroke();
      Object.assign(context, { strokeStyle: ink(HUES[look.icon] || 'soft'), lineWidth: look.icon === 'border' ? 1.1 : 2.6 });
      context.setLineDash(look.certainty === 'schematic' ? [1, 6] : DASHES[look.state] || []);
      context.stroke();
    }
    context.setLineDash([]);
  }
  /** @type {Object<string, string>} */ const HUES = { railway: 'rail', highway: 'road', pipeline: 'work', 'power-line': 'work', crossing: 'port', zone: 'zone', corridor: 'corridor', border: 'edge' };
  /** @type {Object<string, number[]>} */ const DASHES = { building: [7, 4], planned: [2, 4], closed: [10, 3, 2, 3], cancelled: [10, 3, 2, 3] };

  /** Give the point of a mark in the map's window. @param {Spot} spot */
  const pointOf = ({ px, py }) => L.point(px, py).subtract(cb.map.getPixelOrigin()).add(cb.map.layerPointToContainerPoint([0, 0]));

  /** Give the nearest mark under a point of the map's window. @param {any} point @returns {Spot | undefined} */
  function hit(point) {
    let best;
    let least = Infinity;
    for (const spot of spots) {
      const far = pointOf(spot).distanceTo(point);
      if (far <= Math.max(14, spot.r + 2) && far < least) [best, least] = [spot, far];
    }
    return best;
  }

  /** Show that a mark can be pressed, and what leads it. @param {Spot | undefined} spot */
  function hover(spot) {
    cb.map.getContainer().classList.toggle('cb-over', Boolean(spot));
    tip.hidden = !spot;
    if (!spot) return;
    tip.textContent = `${title(spot)} · ${cb.t('quotes', { n: spot.quotes })}`;
    L.DomUtil.setPosition(tip, cb.map.containerPointToLayerPoint(pointOf(spot)).add([spot.r + 4, -spot.r - 14]));
  }

  /** Name a mark after what is quoted most in it. @param {Spot} spot */
  function title(spot) {
    const name = cb.named(cb.store.entry(spot.leading));
    return spot.only < 0 ? cb.t('archive.and-others', { name, n: spot.places - 1 }) : name;
  }

  /** Say what a feature, or a mark, is: "Erenhot, border port, China, 3 quotations". @param {Entry[]} features */
  function spoken([feature]) {
    const country = feature.country && feature.kind !== 'country' ? cb.country(feature.country) : '';
    return [cb.named(feature), cb.kind(feature), country, cb.t('quotes', { n: cb.spots.weights[feature.i] })].filter(Boolean).join(', ');
  }

  /** Open what stands at a mark. @param {Spot} spot */
  function press(spot) {
    point(spot);
    if (spot.only < 0) cb.card.gathering(spot, title(spot), button);
    else cb.card.show(cb.store.entry(spot.only), button);
  }

  /** After the map has moved: names beside the largest marks, and the button over one of them. */
  function settle() {
    if (!cb.map.getSize().x) return;
    const size = cb.map.getSize();
    const seen = shown();
    const largest = seen.slice(0, NAMED).filter((spot) => { const p = pointOf(spot); return p.x > 0 && p.y > 0 && p.x < size.x && p.y < size.y; });
    cb.labels.setMarks(largest.map(label));
    cb.labels.refresh();
    point(seen.find((spot) => current && spot.leading === current.leading) || seen[0]);
    cb.list.moved();
  }

  /** Give the marks in view, those with most quotes first. */
  function shown() {
    const size = cb.map.getSize();
    const inside = spots.filter((spot) => { const p = pointOf(spot); return p.x >= 0 && p.y >= 0 && p.x <= size.x && p.y <= size.y; });
    return inside.sort((a, b) => b.quotes - a.quotes || a.first - b.first);
  }

  /** @param {Spot} spot */
  function label(spot) {
    const entry = cb.store.entry(spot.leading);
    const element = cb.make('div', { class: 'cb-name-on-map cb-t-mark', 'aria-hidden': 'true', click: () => press(spot) }, cb.named(entry));
    return { at: unproject(spot), element, gap: spot.r + 4 + (spot.only >= 0 && spot.quotes > 1 ? 8 : 0), sides: ['right', 'left', 'below', 'above'] };
  }

  /** Give longitude and latitude of a mark. @param {Cluster} spot */
  const unproject = ({ x, y }) => [x * 360 - 180, Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180 / Math.PI];

  /** Lay the button over a mark. A new one each time, so that its name is read out. @param {Spot | undefined} spot @param {boolean} [focus] */
  function point(spot, focus = button === document.activeElement && button !== null) {
    current = spot;
    const old = button;
    button = null;
    if (spot) {
      const name = spot.only < 0
        ? cb.t('archive.cluster', { name: title(spot), p: cb.t('archive.places', { n: spot.places }), q: cb.t('quotes', { n: spot.quotes }) })
        : spoken([cb.store.entry(spot.only)]);
      button = /** @type {HTMLElement} */ (cb.make('button', { type: 'button', class: 'cb-at', 'aria-label': name, click: () => press(spot), keydown: walk }));
      const wide = Math.max(28, 2 * spot.r + 4);
      Object.assign(button.style, { width: `${wide}px`, height: `${wide}px` });
      L.DomUtil.setPosition(button, cb.map.containerPointToLayerPoint(pointOf(spot)).subtract([wide / 2, wide / 2]));
      L.DomEvent.disableClickPropagation(button);
      pane.prepend(button);
    }
    if (focus) button?.focus({ preventScroll: true });
    old?.remove();
  }

  /** Go to the next mark or back, from those with most quotes to those with fewest. @param {KeyboardEvent} event */
  function walk(event) {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    const seen = shown();
    point(seen[(seen.findIndex((spot) => spot.first === current?.first) + by + seen.length) % seen.length], true);
  }

  /** Draw everything anew, after the filters or the size have changed. */
  function refresh() {
    if (!cb.map.getSize().x) return;
    layer.redraw();
    settle();
  }

  return {
    add, refresh, spoken, title, unproject, spots: () => spots, element: () => button || cb.map.getContainer(),
    /** Give the rectangles the marks take, in pixels of the map. */
    boxes: () => spots.map((spot) => { const p = pointOf(spot); const r = spot.only < 0 ? spot.r : 12; return { left: p.x - r, top: p.y - r, right: p.x + r, bottom: p.y + r }; }),
  };
})();

/* Lines have their marks, and are drawn with them; names on the map ask for none. */
cb.lines = { labels: () => [], strokes: () => [], isShort: () => true, light: () => {} };
