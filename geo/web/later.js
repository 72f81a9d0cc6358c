/* After the first paint: the scripts of the live map. Until then they are plain text, which the browser does not even read. */
(() => {
  'use strict';
  /** Milliseconds after which we no longer wait for a paint: in a frame nobody sees there is none. */
  const PATIENCE = 1000;
  let begun = false;

  /** Run the scripts one after another; the page's policy knows them by their text. */
  function begin() {
    if (begun) return;
    begun = true;
    for (const text of document.querySelectorAll('script[data-later]')) {
      const script = document.createElement('script');
      script.textContent = text.textContent;
      text.replaceWith(script);
    }
    document.documentElement.classList.remove('cb-early');
  }

  setTimeout(begin, document.hidden ? 0 : PATIENCE);
  if (PerformanceObserver.supportedEntryTypes?.includes('paint')) new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
})();
