/* A canvas that moves with the map, and the basemap on it: the still's own paths, drawn at any scale without asking Leaflet for a point. */
cb.canvas = (() => {
  'use strict';
  const Canvas = /** @type {any} */ (L).Renderer.extend({
    options: { padding: 0.3, /** @type {any} */ draw: null },
    _initContainer() { this._container = cb.make('canvas', { class: 'cb-canvas', 'aria-hidden': 'true' }); },
    _destroyContainer() { this._container.remove(); },
    getEvents() { return { .../** @type {any} */ (L).Renderer.prototype.getEvents.call(this), move: this._follow }; },
    _follow() { // a long drag leaves the drawn part before it ends
      if (!this._map._animatingZoom) this._update();
    },
    _isCovered() {
      const corner = this._map.containerPointToLayerPoint([0, 0]);
      return this._zoom === this._map.getZoom() && this._bounds.contains(corner) && this._bounds.contains(corner.add(this._map.getSize()));
    },
    _reset() {
      this._bounds = null;
      this._update();
      this._updateTransform(this._center, this._zoom);
    },
    _update() {
      if (this._bounds && (this._map._animatingZoom || this._isCovered())) return;
      /** @type {any} */ (L).Renderer.prototype._update.call(this);
      this.redraw();
    },
    redraw() {
      if (!this._bounds || !this._map.getSize().x) return;
      const size = this._bounds.getSize();
      const sharp = Math.min(window.devicePixelRatio || 1, 2);
      const canvas = this._container;
      L.DomUtil.setPosition(canvas, this._bounds.min);
      if (canvas.width !== Math.round(size.x * sharp) || canvas.height !== Math.round(size.y * sharp)) {
        [canvas.width, canvas.height] = [size.x * sharp, size.y * sharp].map(Math.round);
        Object.assign(canvas.style, { width: `${size.x}px`, height: `${size.y}px` });
      }
      const context = canvas.getContext('2d');
      context.setTransform(sharp, 0, 0, sharp, 0, 0);
      context.clearRect(0, 0, size.x, size.y);
      const pixels = 256 * 2 ** this._map.getZoom();
      const corner = this._map.getPixelOrigin().add(this._bounds.min);
      this.options.draw(context, { left: corner.x / pixels, top: corner.y / pixels, width: size.x / pixels, height: size.y / pixels, pixels });
    },
  });
  return Canvas;
})();

cb.lay = (/** @type {any} */ map) => {
  'use strict';
  /** @typedef {{points: Float64Array, box: number[], pixels: number, kept: number[]}} Ring */
  /** @typedef {{css: string, filled: boolean, rings: Ring[]}} Coat */
  /** @type {Coat[]} */ let coats = [];
  /** @type {Map<string, any>} */ const paints = new Map();

  /** Read a path of the still: each ring or line in shares of the world. @param {Element} path @returns {Coat} */
  function coat(path) {
    const { grid, origin } = cb.data;
    const rings = (path.getAttribute('d') || '').split('M').slice(1).map((stroke) => {
      const steps = stroke.match(/-?\d+/g) || [];
      const points = new Float64Array(steps.length);
      const box = [Infinity, Infinity, -Infinity, -Infinity];
      for (let i = 0, x = origin[0], y = origin[1]; i < steps.length; i += 2) {
        x += +steps[i];
        y += +steps[i + 1];
        points[i] = x / grid;
        points[i + 1] = y / grid;
        box[0] = Math.min(box[0], points[i]); box[1] = Math.min(box[1], points[i + 1]);
        box[2] = Math.max(box[2], points[i]); box[3] = Math.max(box[3], points[i + 1]);
      }
      return { points, box, pixels: 0, kept: [] };
    });
    const css = path.getAttribute('class') || '';
    return { css, filled: /cb-(sea|land|lake)/.test(css), rings };
  }

  /** Give how the style sheet wants a coat painted, in this theme. @param {string} css */
  function paint(css) {
    if (!paints.has(css)) {
      const style = getComputedStyle(/** @type {Element} */ (document.querySelector(`.cb-still .${css.trim().split(/\s+/).join('.')}`)));
      const dash = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(parseFloat);
      paints.set(css, { fill: style.fill, stroke: style.stroke, width: parseFloat(style.strokeWidth), dash });
    }
    return paints.get(css);
  }

  /** @param {CanvasRenderingContext2D} context @param {{left: number, top: number, width: number, height: number, pixels: number}} view */
  function draw(context, view) {
    const blur = cb.frame.blur(map);
    context.lineJoin = 'round';
    for (const one of coats) {
      const { fill, stroke, width, dash } = paint(one.css);
      const broad = blur > 9 && /cb-(boundary|division)/.test(one.css);
      trace(context, one, view);
      Object.assign(context, { fillStyle: fill, strokeStyle: stroke, lineWidth: broad ? blur : width, globalAlpha: broad ? 0.13 : 1 });
      context.setLineDash(broad ? [] : dash);
      if (one.filled) context.fill('evenodd');
      if (stroke !== 'none') context.stroke();
    }
    context.globalAlpha = 1;
    context.setLineDash([]);
  }

  /** Trace what of a coat is in view. Of a line only the stretches that are: dashes far outside would cost as much as those inside. @param {CanvasRenderingContext2D} context @param {Coat} coat @param {{left: number, top: number, width: number, height: number, pixels: number}} view */
  function trace(context, { rings, filled }, { left, top, width, height, pixels }) {
    const [right, bottom] = [left + width, top + height];
    context.beginPath();
    for (const ring of rings) {
      const { box } = ring;
      if (box[0] > right || box[2] < left || box[1] > bottom || box[3] < top) continue;
      if ((box[2] - box[0] + box[3] - box[1]) * pixels < 1) continue;
      const points = at(ring, pixels);
      let drawn = false;
      let [atX, atY] = [points[0], points[1]];
      for (let i = 0; i < points.length; i += 2) {
        const [x, y] = [points[i], points[i + 1]];
        if (filled || !((x < left && atX < left) || (x > right && atX > right) || (y < top && atY < top) || (y > bottom && atY > bottom))) {
          if (!drawn) context.moveTo((atX - left) * pixels, (atY - top) * pixels);
          if (i) context.lineTo((x - left) * pixels, (y - top) * pixels);
          drawn = true;
        } else drawn = false;
        [atX, atY] = [x, y];
      }
      if (filled) context.closePath();
    }
  }

  /** Give a ring without the points that would lie within a pixel of the one before; kept for as long as the scale is. @param {Ring} ring @param {number} pixels */
  function at(ring, pixels) {
    if (ring.pixels === pixels) return ring.kept;
    const { points } = ring;
    const near = 0.8 / pixels;
    const kept = [points[0], points[1]];
    for (let i = 2, x = points[0], y = points[1]; i < points.length; i += 2) {
      if (i + 2 < points.length && Math.abs(points[i] - x) + Math.abs(points[i + 1] - y) < near) continue;
      [x, y] = [points[i], points[i + 1]];
      kept.push(x, y);
    }
    [ring.pixels, ring.kept] = [pixels, kept];
    return kept;
  }

  coats = [...document.querySelectorAll('.cb-still .cb-g')].map(coat);
  map.createPane('cb-ground').style.zIndex = '200';
  const layer = new cb.canvas({ pane: 'cb-ground', draw }).addTo(map);
  cb.repaint(() => { paints.clear(); layer.redraw(); });
};

/** Do something whenever colours change: another theme, forced colours. @param {() => void} act */
cb.repaint = (act) => {
  for (const wish of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) matchMedia(wish).addEventListener('change', act);
};
