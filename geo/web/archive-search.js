/* Search: names while you type, then the words of every quote, piece by piece, between frames. */
cb.search = (() => {
  'use strict';
  const SLICE = 12; // milliseconds of work before the page may do something else
  let folded = '';
  /** @type {Uint32Array} */ let begins;
  /** @type {Promise<void> | null} */ let folding = null;
  /** What is searched for, and in which text; and whose own name fits. @type {{words: string, text: number, named: Set<number>}} */ let asked = { words: '', text: -1, named: new Set() };

  /** Fold what readers do not tell apart: case, accents, width. @param {string} text */
  const fold = (text) => (/^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')).toLowerCase();

  /** Let the page do what waits. */
  const rest = () => new Promise((resolve) => { const way = new MessageChannel(); way.port1.onmessage = () => { way.port1.close(); resolve(null); }; way.port2.postMessage(null); });

  /** Fold all names, a slice at a time. */
  async function prepare() {
    const parts = [];
    begins = new Uint32Array(cb.spots.many + 1);
    let length = 1;
    let since = performance.now();
    for (let i = 0; i < cb.spots.many; i += 1) {
      const [, name, ...others] = cb.store.line(i);
      const line = fold([name, ...others.map((/** @type {string} */ other) => other.slice(other.indexOf(':') + 1))].map(cb.store.plain).join('\t').replace(/\n/g, ' '));
      begins[i] = length;
      length += line.length + 1;
      parts.push(line);
      if (performance.now() - since < SLICE) continue;
      await rest();
      since = performance.now();
    }
    begins[cb.spots.many] = length;
    folded = `\n${parts.join('\n')}\n`;
  }

  /** Be ready to search names. */
  const ready = () => (folding ||= prepare());

  /** Give the features whose name has some words in it, and those it begins with them. @param {string} words Folded. */
  function names(words) {
    const named = new Set();
    const begun = new Set();
    for (let from = folded.indexOf(words), i = 0; from >= 0; from = folded.indexOf(words, begins[i + 1])) {
      while (begins[i + 1] <= from) i += 1;
      named.add(i);
      if (folded[from - 1] === '\n' || folded[from - 1] === '\t') begun.add(i);
    }
    return { named, begun };
  }

  /** Give the texts whose title has some words in it. @param {string} words @param {number} most */
  function titles(words, most) {
    const found = [];
    const looked = fold(words);
    for (const [number, title] of cb.store.titles().entries()) {
      if (fold(title).includes(looked)) found.push(number);
      if (found.length === most) break;
    }
    return found;
  }

  /**
   * Search every quote; tell after each piece what was found in it.
   * @param {string} words Folded. @param {number} text Whose quotes alone are wanted, or -1. @param {(hits: Map<number, number>, share: number) => void} tell @param {() => boolean} isOver
   */
  async function quotes(words, text, tell, isOver) {
    const many = await cb.store.quotePieces();
    const simple = !/["\\]/.test(words);
    for (let k = 0; k < many; k += 1) {
      const packed = await cb.store.text(`cb-q-${k}`);
      if (isOver()) return;
      /** @type {Map<number, number>} */ const hits = new Map();
      if (!simple || fold(packed).includes(words)) {
        for (const [i, , said] of JSON.parse(packed)) {
          let count = 0;
          for (const one of said) if ((text < 0 || one[0] === text) && fold(one[2]).includes(words)) count += 1;
          if (count) hits.set(i, (hits.get(i) || 0) + count);
        }
      }
      tell(hits, (k + 1) / many);
      await rest();
      if (isOver()) return;
    }
  }

  /** Give how many quotes of each feature a text has. @param {number} text @returns {Promise<Map<number, number>>} */
  async function quotedIn(text) {
    const next = cb.store.reader(await cb.store.unpack('cb-quoting'));
    for (let each = 0; each < text; each += 1) for (let left = 2 * next(); left; left -= 1) next();
    const many = next();
    let last = 0;
    const whose = Array.from({ length: many }, () => (last += next()));
    return new Map(whose.map((i) => [i, next()]));
  }

  /** Remember what is asked for. @param {{words: string, text: number, named: Set<number>}} now */
  function ask(now) {
    asked = now;
  }

  /** Give what tells the quotes of a feature that fit, or nothing if all do. @param {number} i @returns {((raw: Raw) => boolean) | null} */
  function accepts(i) {
    const byWords = asked.words && !asked.named.has(i);
    if (!byWords && asked.text < 0) return null;
    return ([d, , exact]) => (asked.text < 0 || d === asked.text) && (!byWords || fold(exact).includes(asked.words));
  }

  /** Give a sentence with the words searched for marked, and not too much before them. @param {string} text */
  function excerpt(text) {
    const signs = Array.from(text);
    const lengths = signs.map((sign) => fold(sign).length);
    const found = fold(text).indexOf(asked.words);
    if (found < 0) return [text];
    let [from, at] = [0, 0];
    while (at < found) { at += lengths[from]; from += 1; }
    let to = from;
    while (at < found + asked.words.length) { at += lengths[to]; to += 1; }
    const start = Math.max(0, from - 60);
    return [`${start ? '… ' : ''}${signs.slice(start, from).join('')}`, cb.make('mark', {}, signs.slice(from, to).join('')), `${signs.slice(to, to + 120).join('')}${to + 120 < signs.length ? ' …' : ''}`];
  }

  return { fold, ready, names, titles, quotes, quotedIn, ask, accepts, excerpt, rest };
})();
