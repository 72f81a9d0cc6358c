/* The page scrolls past the map: the wheel zooms only when asked to, and one finger is the page's. */
cb.gestures = (() => {
  'use strict';
  /** @type {HTMLElement} */ let hint;
  let timer = 0;

  /** @param {any} map */
  function add(map) {
    const stage = /** @type {HTMLElement} */ (document.getElementById('cb-stage'));
    hint = cb.make('div', { class: 'cb-hint', 'aria-hidden': 'true' });
    stage.append(hint);
    let active = false;
    map.scrollWheelZoom.disable();
    map.on('mousedown', () => { active = true; });
    stage.addEventListener('mouseleave', () => { active = false; });
    stage.addEventListener('wheel', (event) => {
      const wanted = event.ctrlKey || event.metaKey || active || Boolean(document.fullscreenElement);
      const inPopup = event.target instanceof Element && event.target.closest('.leaflet-popup, .cb-sheet');
      map.scrollWheelZoom[wanted && !inPopup ? 'enable' : 'disable']();
      if (!wanted && !inPopup) tell('hint-wheel');
    }, { capture: true, passive: true });
    stage.addEventListener('pointerdown', (event) => {
      const one = event.pointerType === 'touch' && !document.fullscreenElement;
      map.dragging[one ? 'disable' : 'enable']();
    }, { capture: true, passive: true });
    touches(stage);
  }

  /** Say how to move the map when one finger tries to. @param {HTMLElement} stage */
  function touches(stage) {
    let start = { x: 0, y: 0 };
    stage.addEventListener('touchstart', (event) => { start = { x: event.touches[0].clientX, y: event.touches[0].clientY }; }, { passive: true });
    stage.addEventListener('touchmove', (event) => {
      const [touch] = event.touches;
      const onMap = event.target instanceof Element && !event.target.closest('.leaflet-popup, .cb-sheet');
      if (event.touches.length === 1 && onMap && !document.fullscreenElement && Math.hypot(touch.clientX - start.x, touch.clientY - start.y) > 24) tell('hint-touch');
    }, { passive: true });
  }

  /** Show a short hint. @param {string} key */
  function tell(key) {
    hint.textContent = cb.t(key);
    hint.classList.add('cb-on');
    clearTimeout(timer);
    timer = setTimeout(() => hint.classList.remove('cb-on'), 1400);
  }

  return { add };
})();
