/* Names on the map: none over another, none over a mark, the important ones first, at every zoom. */
cb.labels = (() => {
  'use strict';
  /** @typedef {{left: number, top: number, right: number, bottom: number}} Box */
  /**
   * @typedef {{at: number[], element?: HTMLElement, text?: string, css?: string, gap: number, sides: string[], least?: number, feature?: Feature, avoids?: boolean, aside?: number, spots?: () => any[], yields?: boolean,
   *   forms?: string[], sizes?: {w: number, h: number}[], share?: number}} Label
   * A name of the basemap is written when it is first in view. Aside are the pixels kept free left and right. A form is a class under which the name takes less room; the first that fits is used.
   */

  const AROUND = [[0, 0], [-45, 0], [45, 0], [0, -26], [0, 26], [-90, 0], [90, 0], [-45, -26], [45, -26], [-45, 26], [45, 26], [0, -52], [0, 52], [-90, 52], [90, 52], [-90, -52], [90, -52]];
  /** How far a country's name may reach beyond it: so many times the side of a square as large as the country. */
  const OVER = 1.5;
  /** Pixels on either side of a country's name: its letters stand wide, and two names side by side would read as one. */
  const APART = 16;
  /** @type {Label[]} */ let areas = [];
  /** @type {Label[]} */ let lines = [];
  /** @type {Label[]} */ let ground = [];
  /** @type {Label[]} */ let marks = [];
  /** @type {HTMLElement} */ let pane;

  /** Make the names of the basemap and of the regions spoken of. @param {any} map */
  function add(map) {
    pane = map.createPane('cb-labels');
    pane.style.zIndex = '620';
    areas = cb.data.features.filter((/** @type {Feature} */ f) => f.area && f.at).sort((/** @type {Feature} */ a, /** @type {Feature} */ b) => Number(b.kind === 'country') - Number(a.kind === 'country')).map(area);
    lines = cb.lines.labels();
    ground = cb.data.labels.map(given);
    pane.append(...[...areas, ...lines].map((label) => /** @type {HTMLElement} */ (label.element)));
    map.on('moveend zoomend resize', refresh);
  }

  /** A region shown by its name: quiet, but a button. @param {Feature} feature @returns {Label} */
  function area(feature) {
    const name = cb.named(feature);
    const country = feature.kind === 'country' && { aside: APART, forms: set(name) };
    const element = cb.make('button', {
      type: 'button', class: `cb-name-on-map cb-t-${feature.kind}`, 'data-id': feature.id, 'aria-label': cb.marks.spoken([feature]),
      click: () => cb.popup.open([feature], feature.at, element),
    }, name);
    return { at: /** @type {number[]} */ (feature.at), element, gap: 0, sides: ['middle'], feature, avoids: true, yields: true, spots: () => about(feature), ...country };
  }

  /** Give the forms of a country's name: a long one takes two lines where it can. @param {string} name */
  const set = (name) => (name.length > 14 && name.includes(' ') ? ['cb-narrow', ''] : ['']);

  /** Give points about the middle of a region where its name may stand as well, in pixels of the map. @param {Feature} feature */
  function about(feature) {
    const middle = cb.map.latLngToContainerPoint(cb.latlng(/** @type {number[]} */ (feature.at)));
    if (feature.kind === 'country') return [middle, ...(feature.or || []).map((at) => cb.map.latLngToContainerPoint(cb.latlng(at)))]; // beside these it may stand in another
    return AROUND.map(([x, y]) => middle.add([x, y]));
  }

  /** A name of the basemap. @param {any} name @returns {Label} */
  function given(name) {
    const country = name.k === 'country';
    const written = { at: name.at, text: cb.named(name), css: country ? 'cb-t-other' : 'cb-t-town' };
    return country ? { ...written, gap: 0, aside: APART, sides: ['middle'], forms: set(written.text), share: 2 ** -name.r } : { ...written, gap: 5, aside: 9, least: Math.max(0, name.r - 1), sides: ['right', 'left'] };
  }

  /** Give the names of the marks now on the map. @param {Label[]} given */
  function setMarks(given) {
    for (const label of marks) label.element?.remove();
    marks = given;
    pane.append(...marks.map((label) => /** @type {HTMLElement} */ (label.element)));
  }

  /** @param {Box} a @param {Box} b */
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  /** Give the rectangle of a name on one side of its point. @param {{x: number, y: number}} p @param {{w: number, h: number}} size @param {number} gap_ Nearer by, at a corner. @param {string} side @returns {Box} */
  function box(p, { w, h }, gap_, side) {
    const gap = side.includes(' ') ? gap_ * 0.7 : gap_;
    const left = side.includes('right') ? p.x + gap : side.includes('left') ? p.x - gap - w : p.x - w / 2;
    const top = side.includes('above') ? p.y - gap - h : side.includes('below') ? p.y + gap : p.y - h / 2;
    return { left, top, right: left + w, bottom: top + h };
  }

  /** Place every name anew. */
  function refresh() {
    const map = cb.map;
    const size = map.getSize();
    if (!size.x || !size.y) return;
    const taken = [...cb.marks.boxes(), ...corners(map)];
    const zoom = map.getZoom();
    const strokes = cb.lines.strokes();
    const countries = areas.filter((label) => label.feature?.kind === 'country');
    const regions = areas.filter((label) => !countries.includes(label));
    const all = [...marks, ...countries, ...lines, ...regions, ...ground].map((label) => ({ label, points: points(label, size, zoom) }));
    for (const { label } of all.filter((each) => !each.points.length)) label.element?.classList.add('cb-off');
    const seen = all.filter((each) => each.points.length);
    write(seen.map((each) => each.label));
    const standing = seen.filter((each) => marks.includes(each.label));
    const room = new Map(standing.map(({ label, points: spots }) => [label, [...rooms(label, spots, taken, size)].length]));
    standing.sort((a, b) => (room.get(a.label) || 0) - (room.get(b.label) || 0)); // who has the least choice chooses first
    for (const { label, points: spots } of [...standing, ...seen.slice(standing.length)]) {
      const element = /** @type {HTMLElement} */ (label.element);
      const place = find(label, spots, taken, size, label.avoids ? strokes : []);
      element.classList.toggle('cb-off', !place);
      if (!place) continue;
      taken.push(place);
      L.DomUtil.setPosition(element, map.containerPointToLayerPoint([place.left, place.top]));
    }
  }

  /** Give the points of the view a name may stand by, none if it is not wanted now. @param {Label} label @param {any} size @param {number} zoom @returns {any[]} */
  function points(label, size, zoom) {
    if (zoom < (label.least || 0) || (label.feature && !cb.shows(label.feature.id))) return [];
    if (label.spots) return label.spots();
    if (label.share && !carries(label, zoom)) return [];
    return [cb.map.latLngToContainerPoint(cb.latlng(label.at))].filter((p) => p.x > 0 && p.y > 0 && p.x < size.x && p.y < size.y);
  }

  /** Tell whether a country is broad enough to carry its name: over a smaller one it would seem to name its neighbours. @param {Label} label @param {number} zoom */
  function carries({ share = 1, text = '' }, zoom) {
    const [west, south, east, north] = cb.data.around;
    const size = cb.map.project([south, east], zoom).subtract(cb.map.project([north, west], zoom));
    const letter = /[\u2e80-\u9fff]/.test(text) ? 14 : 10; // pixels, with the space behind it
    return text.length * letter < OVER * Math.sqrt(share * size.x * size.y);
  }

  /** Find room for a name: beside the lines if it should keep off them; a region's name may lie over one if it must. @param {Label} label @param {any[]} points @param {Box[]} taken @param {any} size @param {number[][]} strokes @returns {Box | null} */
  function find(label, points, taken, size, strokes) {
    /** @type {[number[][], boolean][]} */
    const tries = [[strokes, false], ...(strokes.length && label.yields ? [/** @type {[number[][], boolean]} */ ([[], false])] : []), [label.yields ? [] : strokes, true]];
    for (const [lines, small] of tries) { // in small type only where nothing else fits
      for (const { place, form, side } of rooms(label, points, taken, size)) {
        if (form.includes('cb-small') !== small) continue;
        if (lines.some((line) => crosses(place, line))) continue;
        for (const each of label.forms || []) each.split(' ').forEach((css) => css && label.element?.classList.toggle(css, form.split(' ').includes(css)));
        /** @type {HTMLElement} */ (label.element).dataset.side = side;
        return place;
      }
    }
    return null;
  }

  /** Give the free rectangles a name could fill, the best first. @param {Label} label @param {any[]} points @param {Box[]} taken @param {any} size */
  function* rooms(label, points, taken, size) {
    for (const [index, form] of (label.forms || ['']).entries()) {
      for (const point of points) {
        for (const side of label.sides) {
          const place = kept(box(point, (label.sizes || [])[index], label.gap, side), side, size);
          if (fits({ ...place, left: place.left - (label.aside || 0), right: place.right + (label.aside || 0) }, taken, size)) yield { place, form, side };
        }
      }
    }
  }

  /** Keep a name above or below its point inside the map's sides. @param {Box} place @param {string} side @param {any} size @returns {Box} */
  function kept(place, side, size) {
    const by = side === 'above' || side === 'below' ? Math.max(0, 3 - place.left) || Math.min(0, size.x - 3 - place.right) : 0;
    return { ...place, left: place.left + by, right: place.right + by };
  }

  /** Tell whether a stretch of a line runs through a rectangle (Liang and Barsky's clipping). @param {Box} box @param {number[]} stroke */
  function crosses({ left, top, right, bottom }, [x, y, toX, toY]) {
    let [enters, leaves] = [0, 1];
    for (const [step, room] of [[x - toX, x - left], [toX - x, right - x], [y - toY, y - top], [toY - y, bottom - y]]) {
      if (step === 0 && room < 0) return false;
      if (step < 0) enters = Math.max(enters, room / step);
      if (step > 0) leaves = Math.min(leaves, room / step);
    }
    return enters < leaves;
  }

  /** @param {Box} place @param {Box[]} taken @param {{x: number, y: number}} size */
  const fits = (place, taken, size) =>
    place.left > 2 && place.top > 2 && place.right < size.x - 2 && place.bottom < size.y - 2 && !taken.some((other) => meet(place, other));

  /** Write names that are new, and measure them once in each of their forms. @param {Label[]} labels */
  function write(labels) {
    const fresh = labels.filter((label) => !label.sizes);
    for (const label of fresh) {
      label.sizes = [];
      label.element ||= cb.make('div', { class: `cb-name-on-map ${label.css}`, 'aria-hidden': 'true' }, label.text || '');
    }
    pane.append(...fresh.map((label) => /** @type {HTMLElement} */ (label.element)).filter((element) => !element.isConnected));
    const most = Math.max(0, ...fresh.map((label) => (label.forms || ['']).length));
    for (let index = 0; index < most; index += 1) {
      for (const label of fresh) if (label.forms?.[index]) label.element?.classList.add(...label.forms[index].split(' '));
      for (const label of fresh) if (index < (label.forms || ['']).length) label.sizes?.push({ w: label.element?.offsetWidth || 0, h: label.element?.offsetHeight || 0 });
      for (const label of fresh) if (label.forms?.[index]) label.element?.classList.remove(...label.forms[index].split(' '));
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
