/* Begin: the index, then the live map over the still, then the list. Where a browser cannot unpack, the still stays the map. */
(async () => {
  'use strict';
  const AREAS = 120; // names of regions tried on the map; all of them are in the list
  if (!('DecompressionStream' in window)) return;
  await cb.store.open();
  const map = cb.frame.raise(0.6);
  const { marked, named } = cb.data;
  cb.data.features = Array.from({ length: Math.min(named, AREAS) }, (_, k) => cb.store.entry(marked + k));
  const areas = new Map(cb.data.features.map((/** @type {Entry} */ area) => [area.id, area]));
  cb.byId = { get: (/** @type {string} */ id) => areas.get(id) || cb.store.find(id) };
  cb.many = () => cb.spots.quotes.reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + one, 0);
  cb.count = (/** @type {Entry[]} */ features) => features.reduce((sum, one) => sum + cb.spots.weights[one.i], 0);
  Object.assign(cb.popup, {
    open: (/** @type {Entry[]} */ [feature], /** @type {any} */ _, /** @type {any} */ from, /** @type {any} */ how) => cb.card.show(feature, from, how),
    show: (/** @type {string} */ id, /** @type {any} */ from, /** @type {any} */ how) => { const found = cb.byId.get(id); if (found) cb.card.show(found, from, how); },
  });
  cb.frame.fit();
  cb.frame.buttons(map);
  cb.labels.add(map);
  cb.marks.add(map);
  document.documentElement.classList.add('cb-live');
  cb.gestures.add(map);
  cb.frame.arrows(map);
  cb.frame.watch(map);
  cb.frame.follow();
  setTimeout(() => { // the still's own ground shows through until then
    cb.panel.add();
    cb.lay(map);
    document.documentElement.classList.add('cb-grounded');
  });
})();
