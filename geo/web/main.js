/* Begin: the live map over the still, then everything on it, then the thread to the list. */
(() => {
  'use strict';
  const map = cb.frame.raise(1);
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
