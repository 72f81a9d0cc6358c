/* What the page shares with the elements for other people's maps: making elements out of text, marking words, reading outlines. */
var cbParts = window.cbParts || (() => {
  'use strict';
  const SVG = 'http://www.w3.org/2000/svg';

  /**
   * Make an element. Text goes in as text: there is no way to hand this function HTML.
   * @param {string} tag @param {Object<string, any>} [attributes] @param {...(Node | string | null | undefined | false)} children
   * @returns {any}
   */
  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === 'function') element.addEventListener(name, value);
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
    }
    element.append(.../** @type {any[]} */ (children.filter((child) => child)));
    return element;
  }

  /** Make an SVG element. @param {string} tag @param {Object<string, any>} attributes @param {...Node} children @returns {any} */
  function draw(tag, attributes, ...children) {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    element.append(...children);
    return element;
  }

  /** Make the icon of a kind. @param {string} name @param {string} [css] @param {string} [tint] */
  function icon(name, css = 'cb-icon', tint = `cb-m-${name}`) {
    const use = draw('use', { href: `#cb-s-${name}`, x: -12, y: -12, width: 24, height: 24 });
    return draw('svg', { class: `${css} ${tint}`.trim(), viewBox: '-12 -12 24 24', 'aria-hidden': 'true', focusable: 'false' }, use);
  }

  /** Give an address that is safe to follow, or nothing. @param {string | undefined} url */
  function address(url) {
    return /^https?:\/\//i.test(String(url || '').trim()) ? String(url).trim() : '';
  }

  /** Give a sentence with its mentions marked; offsets count code points of its text. @param {string} text @param {number} start Of the sentence. @param {number[][]} mentions */
  function pieces(text, start, mentions) {
    const characters = Array.from(text);
    const parts = [];
    let at = 0;
    for (const [begin, end] of [...mentions].sort((a, b) => a[0] - b[0])) {
      const [from, to] = [begin - start, end - start];
      if (from < at || to > characters.length) continue;
      parts.push(characters.slice(at, from).join(''), make('mark', {}, characters.slice(from, to).join('')));
      at = to;
    }
    return [...parts, characters.slice(at).join('')];
  }

  /** Give the rings or lines of a path of the still, as latitude and longitude. @param {string} d @param {number[]} origin @param {number} grid */
  function strokes(d, [left, top], grid) {
    return d.split('M').slice(1).map((stroke) => {
      const steps = stroke.match(/-?\d+/g) || [];
      const points = [];
      for (let i = 0, x = left, y = top; i < steps.length; i += 2) {
        x += +steps[i];
        y += +steps[i + 1];
        const latitude = Math.atan(Math.sinh((0.5 - y / grid) * 2 * Math.PI)) * 180 / Math.PI;
        points.push([latitude, x / grid * 360 - 180]);
      }
      return points;
    });
  }

  /** Give a path of the still to Leaflet. @param {string} css @param {string} d @param {{origin: number[], grid: number}} paper @param {any} renderer @param {string} pane */
  function ground(css, d, { origin, grid }, renderer, pane) {
    const fill = /cb-(sea|land|lake)/.test(css);
    const shape = /** @type {any} */ (fill ? L.polygon : L.polyline);
    return shape(strokes(d, origin, grid), { renderer, pane, interactive: false, className: css, smoothFactor: fill ? 0.6 : 1, stroke: true, fill });
  }

  /** Make something drawn a button: it has a name, takes the focus, and Enter and the space bar press it. @param {any} element @param {Object<string, string>} attributes @param {() => void} press */
  function button(element, attributes, press) {
    for (const [key, value] of Object.entries({ tabindex: '0', role: 'button', ...attributes })) element.setAttribute(key, value);
    element.onkeydown = (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press();
    };
  }

  /** Draw a layer so many pixels right and down of where it lies. @param {any} layer @param {number[]} [shift] */
  const aside = (layer, shift) => shift && layer.on('add', () => layer.getElement().setAttribute('transform', `translate(${shift})`));

  return { make, draw, icon, address, pieces, ground, button, aside };
})();
