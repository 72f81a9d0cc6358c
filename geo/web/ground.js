/* The basemap: the paths of the still, read back and given to Leaflet. */
cb.ground = (() => {
  'use strict';

  /** Give the rings or lines of a path, as latitude and longitude. @param {string} d */
  function read(d) {
    const [left, top] = cb.data.origin;
    return d.split('M').slice(1).map((stroke) => {
      const steps = stroke.match(/-?\d+/g) || [];
      const points = [];
      for (let i = 0, x = left, y = top; i < steps.length; i += 2) {
        x += +steps[i];
        y += +steps[i + 1];
        const latitude = Math.atan(Math.sinh((0.5 - y / cb.data.grid) * 2 * Math.PI)) * 180 / Math.PI;
        points.push([latitude, x / cb.data.grid * 360 - 180]);
      }
      return points;
    });
  }

  /** Lay the basemap under everything. @param {any} map */
  function add(map) {
    map.createPane('cb-ground').style.zIndex = '200';
    const renderer = L.svg({ pane: 'cb-ground', padding: 0.35 });
    for (const path of document.querySelectorAll('.cb-still .cb-g')) {
      const filled = path.matches('.cb-sea, .cb-land, .cb-lake');
      const shape = /** @type {any} */ (filled ? L.polygon : L.polyline);
      shape(read(path.getAttribute('d') || ''), {
        renderer, pane: 'cb-ground', interactive: false, className: path.getAttribute('class') || '', smoothFactor: filled ? 0.6 : 1, stroke: true, fill: filled,
      }).addTo(map);
    }
  }

  return { add, read };
})();
