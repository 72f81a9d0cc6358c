/* Begin: the live map over the still, then everything on it, then the thread to the list. */
(() => {
  'use strict';
  const element = /** @type {HTMLElement} */ (document.querySelector('.folium-map'));
  const map = L.map(element, {
    attributionControl: false, zoomControl: false, zoomSnap: 0, zoomDelta: 1, maxZoom: 13, maxBoundsViscosity: 1,
    zoomAnimation: !cb.still, fadeAnimation: !cb.still, markerZoomAnimation: !cb.still, inertia: !cb.still, bounceAtZoomLimits: false, worldCopyJump: false,
  });
  cb.map = map;
  /** @type {any} */ (window)[element.id] = map; // the name folium's other elements know it by
  element.setAttribute('aria-label', cb.t('map-heading'));
  cb.panel.add();
  cb.passages.add();
  cb.steps.add();
  cb.frame.fit();
  cb.frame.buttons(map);
  cb.lines.add(map);
  cb.labels.add(map);
  cb.marks.add(map);
  document.documentElement.classList.add('cb-live');
  cb.gestures.add(map);
  cb.frame.arrows(map);
  cb.frame.watch(map);
  map.on('click', () => cb.popup.close());
  cb.frame.follow();
  setTimeout(() => { // the still's own ground shows through until then
    cb.lay(map);
    document.documentElement.classList.add('cb-grounded');
  });
})();
