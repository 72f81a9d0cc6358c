/* The basemap: the paths of the still, read back and given to Leaflet. */
cb.lay = (/** @type {any} */ map) => {
  'use strict';
  map.createPane('cb-ground').style.zIndex = '200';
  const renderer = L.svg({ pane: 'cb-ground', padding: 0.35 });
  for (const path of document.querySelectorAll('.cb-still .cb-g')) {
    cb.ground(path.getAttribute('class') || '', path.getAttribute('d') || '', cb.data, renderer, 'cb-ground').addTo(map);
  }
};
