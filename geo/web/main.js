/* Begin: the live map over the still, then everything on it, then the thread to the list. */
(() => {
  'use strict';
  const element = /** @type {HTMLElement} */ (document.querySelector('.folium-map'));
  const map = L.map(element, {
    attributionControl: false, zoomControl: false, zoomSnap: 0, zoomDelta: 1, maxZoom: 13, maxBoundsViscosity: 0.6,
    zoomAnimation: !cb.still, fadeAnimation: !cb.still, markerZoomAnimation: !cb.still, inertia: !cb.still, bounceAtZoomLimits: false, worldCopyJump: false,
  });
  cb.map = map;
  window[element.id] = map;
  element.setAttribute('aria-label', cb.t('map-heading'));
  cb.frame.fit();
  cb.ground.add(map);
  cb.frame.buttons(map);
  cb.lines.add(map);
  cb.labels.add(map);
  cb.marks.add(map);
  cb.panel.add();
  cb.steps.add();
  cb.gestures.add(map);
  cb.frame.arrows(map);
  cb.frame.watch(map);
  cb.frame.rove();
  document.documentElement.classList.add('cb-live');
  map.on('click', () => cb.popup.close());
  map.invalidateSize({ pan: false });
  cb.frame.fit();
  cb.marks.refresh();
  cb.frame.follow();
})();
