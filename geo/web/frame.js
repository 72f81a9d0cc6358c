/* The page in its place: its address, its size, its height told to the page around it, and the way of the focus. */
cb.frame = (() => {
  'use strict';
  const stage = /** @type {HTMLElement} */ (document.getElementById('cb-stage'));
  /** How far off the outlines of a map of the world at 1 : 10 million may be: 0.3 mm on its sheet. */
  const OUTLINE_KM = 3;
  /** Pixels from the side that the buttons take. */
  const BUTTONS = 60;
  let home = 0;
  let touched = false;
  let told = 0;
  let width = innerWidth;

  /** Give the address of a feature. @param {string} id */
  const permalink = (id) => `${location.href.split('#')[0]}#feature=${encodeURIComponent(id)}`;

  /** Keep what is open in the address; a frame that may not is none the worse. @param {string} id */
  function remember(id) {
    try {
      history.replaceState(null, '', id ? `#feature=${encodeURIComponent(id)}` : location.pathname + location.search);
    } catch {
      /* about:srcdoc and sandboxed frames have no history of their own */
    }
  }

  /** Open what the address names. */
  function follow() {
    const id = new URLSearchParams(location.hash.slice(1)).get('feature');
    if (id) cb.popup.show(id, null, { focus: false });
  }

  const bounds = (/** @type {number[]} */ [west, south, east, north]) => L.latLngBounds([south, west], [north, east]);

  /** Make the live map over the still. @param {number} firmness how hard the edge of the sheet is: 1 lets nothing move over it */
  function raise(firmness) {
    const element = /** @type {HTMLElement} */ (document.querySelector('.folium-map'));
    const map = L.map(element, {
      attributionControl: false, zoomControl: false, zoomSnap: 0, zoomDelta: 1, maxZoom: 13, maxBoundsViscosity: firmness,
      zoomAnimation: !cb.still, fadeAnimation: !cb.still, markerZoomAnimation: !cb.still, inertia: !cb.still, bounceAtZoomLimits: false, worldCopyJump: false,
    });
    cb.map = map;
    /** @type {any} */ (window)[element.id] = map; // the name folium's other elements know it by
    element.setAttribute('aria-label', cb.t('map-heading'));
    return map;
  }

  /** Keep the edge of the sheet out of sight, or let it go where something lies over it. @param {boolean} on */
  function bound(on) {
    const [, south, , north] = cb.data.around;
    const kept = bounds(cb.data.around).extend(bounds(cb.data.view));
    cb.map.setMaxBounds(on && Math.max(north, -south) < 85 ? kept : null); // past the poles there is nowhere to pan to
  }

  /** Show the whole extent, exactly as the still does. */
  function fit() {
    const around = bounds(cb.data.around);
    cb.map.stop().setMaxBounds(null).setMinZoom(0);
    cb.map.fitBounds(bounds(cb.data.view), { animate: false });
    if (!cb.map.getSize().x) return;
    home = cb.map.getZoom();
    cb.map.setMinZoom(Math.min(home, cb.map.getBoundsZoom(around, true)));
    bound(true);
  }

  /** Tell whether a point lies on the sheet. @param {number[]} at */
  function covers([x, y]) {
    const [west, south, east, north] = cb.data.around;
    return west <= x && x <= east && south <= y && y <= north;
  }

  /** Follow the size of the window; what began without one is fitted when it has one. @param {any} map */
  function watch(map) {
    map.on('dragstart zoomstart', (/** @type {any} */ event) => { if (event.type === 'dragstart' || map.getSize().x) touched = touched || Boolean(event.originalEvent); });
    stage.addEventListener('pointerdown', () => {
      touched = true;
      stage.classList.add('cb-pressed'); // Leaflet gives the map the focus, and the browser takes that for a key's
    }, { passive: true });
    let was = map.getSize();
    new ResizeObserver(() => {
      map.invalidateSize({ pan: false });
      if (map.getSize().equals(was)) return;
      was = map.getSize();
      if (was.x && !touched && !cb.popup.isOpen()) fit();
      cb.popup.refit();
      cb.marks.refresh();
    }).observe(stage);
    map.on('zoomend', () => honest(map));
    honest(map);
    addEventListener('hashchange', follow);
    addEventListener('beforeprint', () => {
      cb.popup.close({ back: false });
      document.querySelectorAll('.cb-unplaced details').forEach((fold) => fold.setAttribute('open', ''));
    });
    if (window.parent === window) return;
    unfold();
    addEventListener('resize', roomier);
    new ResizeObserver(tell).observe(document.body);
    addEventListener('message', (event) => { // the page around asks again: its script came later than our answer
      if (event.source !== window.parent || event.data?.type !== 'crossborder-height') return;
      told = 0;
      tell();
    });
  }

  /** Let the reader of a frame ask for the quotations below the map, by a button or by going there. */
  function unfold() {
    const root = document.documentElement;
    const panel = /** @type {HTMLElement} */ (document.getElementById('cb-list'));
    const button = cb.make('button', { type: 'button', class: 'cb-button cb-unfold', 'aria-controls': 'cb-list', click: () => fold(!root.classList.contains('cb-folded')) });
    /** @param {boolean} folded */
    function fold(folded) {
      root.classList.toggle('cb-folded', folded);
      button.setAttribute('aria-expanded', String(!folded));
      button.textContent = cb.t(folded ? 'unfold' : 'fold', { n: cb.many() });
    }
    panel.prepend(button);
    panel.addEventListener('focus', () => fold(false));
    fold(cb.asked.get('view') !== 'text');
  }

  /** Fit the map to a frame that was made narrower or wider; one that only took the height it was asked for stays. */
  function roomier() {
    if (innerWidth === width) return;
    width = innerWidth;
    if (innerHeight !== told) document.documentElement.style.setProperty('--cb-room', `${innerHeight}px`);
  }

  /** Tell the page around this one how tall it would like to be, in every way pages listen for. */
  function tell() {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (!height || height === told) return;
    told = height;
    const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
    const messages = [
      { sentinel: 'amp', type: 'embed-size', height },
      JSON.stringify({ context: 'iframe.resize', height, src: location.href.split('#')[0] }),
      `pymxPYMx${cb.asked.get('childId') || ''}xPYMxheightxPYMx${height}`,
      ...(secret ? [{ message: 'height', value: height, secret }] : []),
    ];
    for (const message of messages) window.parent.postMessage(message, '*');
  }

  /** Past about twenty stops, let Tab enter the map once and the arrow keys go from mark to mark. */
  function rove() {
    const stops = /** @type {any[]} */ ([...document.querySelectorAll('.cb-map .cb-pin, .cb-map .cb-hit, .cb-map button.cb-name-on-map')]);
    const many = stops.length > 20;
    const kept = stops.includes(document.activeElement) ? document.activeElement : stops[0];
    stops.forEach((stop) => stop.setAttribute('tabindex', many && stop !== kept ? '-1' : '0'));
  }

  /** Arrow keys go from mark to mark. @param {any} map */
  function arrows(map) {
    map.getContainer().addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      const stop = event.target instanceof Element && event.target.closest('.cb-pin, .cb-hit, button.cb-name-on-map');
      const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!stop || !by) return;
      event.preventDefault();
      event.stopPropagation();
      const stops = /** @type {any[]} */ ([...document.querySelectorAll('.cb-map .cb-pin, .cb-map .cb-hit, .cb-map button.cb-name-on-map:not(.cb-off)')]);
      const next = stops[(stops.indexOf(stop) + by + stops.length) % stops.length];
      next.setAttribute('tabindex', '0');
      next.focus();
      rove();
    });
    document.addEventListener('keydown', (event) => {
      stage.classList.remove('cb-pressed');
      if (event.key === 'Escape' && cb.popup.isOpen()) cb.popup.close();
    });
  }

  /** Give how far off the outlines may be, in pixels of the map. @param {any} map */
  function blur(map) {
    const metres = 40075016 * Math.cos(map.getCenter().lat * Math.PI / 180) / (256 * 2 ** map.getZoom());
    return OUTLINE_KM * 1000 / metres;
  }

  /** Draw borders as broad as they are uncertain: at large scales a thin line would claim to know on which side a gate stands. @param {any} map */
  function honest(map) {
    const broad = blur(map);
    stage.style.setProperty('--cb-blur', `${broad.toFixed(1)}px`);
    stage.classList.toggle('cb-coarse', broad > 9);
  }

  /** Give the corner where the buttons hide no mark: one at the top, else one at the foot. @param {any} map */
  function freest(map) {
    const [wide, tall] = [BUTTONS, map.getSize().y * 0.4];
    const marks = cb.data.features.filter((/** @type {Feature} */ f) => f.at && !f.area).map((/** @type {Feature} */ f) => map.latLngToContainerPoint(cb.latlng(f.at)));
    const inset = document.querySelector('.cb-locator');
    const foot = inset?.classList.contains('cb-foot');
    const right = (/** @type {any} */ p) => p.x > map.getSize().x - wide;
    /** @type {[string, (p: any) => boolean][]} */
    const corners = [
      ['topleft', (p) => p.x < wide && p.y < tall],
      ['topright', (p) => (inset && !foot) || (right(p) && p.y < tall)],
      ['bottomright', (p) => (inset && foot) || (right(p) && p.y > map.getSize().y - tall)],
    ];
    corners.push(['bottomleft', (p) => p.x < wide && p.y > map.getSize().y - tall]);
    return (corners.find(([, hides]) => !marks.some(hides)) || corners[0])[0];
  }

  /** Buttons of the map's corner. @param {any} map */
  function buttons(map) {
    const make = (/** @type {string} */ key, /** @type {string | Node} */ sign, /** @type {() => void} */ act) => cb.make('button', { type: 'button', class: 'cb-tool', 'aria-label': cb.t(key), title: cb.t(key), click: act }, sign);
    const drawn = (/** @type {string} */ d) => cb.draw('svg', { class: 'cb-sign', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, cb.draw('path', { d })); // many fonts lack these signs
    const corner = new L.Control({ position: freest(map) });
    corner.onAdd = () => {
      const box = cb.make('div', { class: 'cb-corner leaflet-bar' },
        make('zoom-in', '+', () => map.zoomIn(1)), make('zoom-out', '−', () => map.zoomOut(1)), make('home', drawn('M2 8l6-6 6 6M4 7v7h8V7'), () => { touched = false; cb.popup.close({ back: false }); fit(); }));
      if (document.fullscreenEnabled) {
        const full = make('full', drawn('M2 6V2h4m4 0h4v4m0 4v4h-4m-4 0H2v-4'), () => (document.fullscreenElement ? document.exitFullscreen() : stage.requestFullscreen()));
        box.append(full);
        document.addEventListener('fullscreenchange', () => full.setAttribute('aria-label', cb.t(document.fullscreenElement ? 'full-off' : 'full')));
      }
      if (window.parent !== window && !cb.boxed) box.append(make('new-tab', drawn('M5 11l8-8M7 3h6v6'), () => window.open(location.href, '_blank', 'noopener')));
      L.DomEvent.disableClickPropagation(box);
      return box;
    };
    corner.addTo(map);
    const note = new L.Control({ position: 'bottomleft' });
    note.onAdd = () => cb.make('div', { class: 'cb-note' }, cb.t('coarse'));
    note.addTo(map);
    scale().addTo(map);
  }

  /** Give the bar that says how far it is, in the reader's words. */
  function scale() {
    const bar = L.control.scale({ imperial: false, maxWidth: 120 });
    bar._updateMetric = (/** @type {number} */ most) => {
      const metres = bar._getRoundNum(most);
      bar._updateScale(bar._mScale, metres < 1000 ? cb.t('metres', { n: metres }) : cb.t('km', { n: metres / 1000 }), metres / most);
    };
    return bar;
  }

  /** Give how far the map may move before the edge of its sheet shows: x and y from, x and y to, in pixels. */
  function slack() {
    const [west, south, east, north] = cb.data.around;
    const [head, foot] = [cb.map.latLngToContainerPoint([north, west]), cb.map.latLngToContainerPoint([south, east])];
    const size = cb.map.getSize();
    return [Math.min(0, head.x), Math.min(0, head.y), Math.max(0, foot.x - size.x), Math.max(0, foot.y - size.y)];
  }

  return { raise, bound, slack, touch: () => { touched = true; }, permalink, remember, covers, follow, fit, watch, rove, arrows, buttons, blur, homeZoom: () => home };
})();
