/* Before the first paint: who is reading, and how they asked to see it. */
(() => {
  'use strict';
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  root.classList.add('cb-js', 'cb-early');
  const alone = window.parent === window;
  root.classList.toggle('cb-alone', alone);
  if (!alone) { // the map fits the frame as it was given, and the quotations wait below it until they are asked for
    root.classList.add('cb-framed', 'cb-folded');
    root.style.setProperty('--cb-room', `${innerHeight}px`);
  }
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  const controls = asked.get('controls');
  if (controls === '0' || controls === 'none') root.dataset.controls = 'none';
})();
