/* crossborder: gives each embedded map the height it asks for. It only improves: without it the frame stays as it is. */
(() => {
  'use strict';
  const own = document.currentScript && /** @type {HTMLScriptElement} */ (document.currentScript).src;
  const folder = own ? new URL('.', own).href : '';
  const TALLEST = 20000;

  /** Tell whether a frame holds one of our maps. @param {HTMLIFrameElement} frame */
  const ours = (frame) => frame.classList.contains('crossborder-map') || (folder !== '' && frame.src.startsWith(folder));

  /** Give the origin that the messages of a frame come from; a boxed one has none. @param {HTMLIFrameElement} frame */
  const origin = (frame) => frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : new URL(frame.src, location.href).origin;

  const frames = () => [...document.getElementsByTagName('iframe')].filter((frame) => frame.src && ours(frame));

  addEventListener('message', (event) => {
    const said = event.data;
    if (!said || said.sentinel !== 'amp' || said.type !== 'embed-size') return;
    const height = Math.ceil(said.height);
    if (!(height > 0 && height <= TALLEST)) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== event.source || origin(frame) !== event.origin) continue;
      Object.assign(frame.style, { width: '100%', aspectRatio: 'auto', height: `${height}px` });
    }
  });

  /* a map that spoke before this script was there says its height again */
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'crossborder-height' }, '*');
})();
