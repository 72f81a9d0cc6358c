/* What waited to be laid out until it came near: once the map is live all of it, a little whenever there is time. Until then nobody
   could tell where its links stand, and the list changed its length under a reader's hand. */
cb.settle = () => {
  'use strict';
  /** Entries at a time: a few milliseconds. */
  const SOME = 12;
  /** Milliseconds until it is done at any rate: a frame out of sight is never idle. */
  const PATIENCE = 200;
  /** @type {(act: () => void) => void} */
  const idly = window.requestIdleCallback ? (act) => requestIdleCallback(act, { timeout: PATIENCE }) : (act) => setTimeout(act, 50);
  const waiting = [...document.querySelectorAll('.cb-panel :is(.cb-item, .cb-cases > li, .cb-texts, .cb-reading)')];
  const on = () => {
    for (const entry of waiting.splice(0, SOME)) entry.classList.add('cb-settled');
    if (waiting.length) idly(on);
  };
  idly(on);
};
