/* Before the first paint: who is reading, and how they asked to see it. */
(() => {
  'use strict';
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  root.classList.add('cb-js');
  root.classList.toggle('cb-alone', window.parent === window);
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  const controls = asked.get('controls');
  if (controls === '0' || controls === 'none') root.dataset.controls = 'none';
})();
