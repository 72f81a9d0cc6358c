/* What is packed in the page, unpacked when it is asked for. Blocks are base64 of raw deflate; some are still on their way while the map is live. */

/**
 * @typedef {Feature & {i: number, many: number}} Entry A feature of an archive: its number in the index, and how many quotes it has.
 * @typedef {[number, number, string, number[][], ({l?: string, u?: string, records?: OnRecord[], ruling?: Ruling})?]} Raw
 * A quote as packed: number of its text, first character, words, mentions counted from there, what else it has.
 */
cb.store = (() => {
  'use strict';
  const KEPT = 32; // pieces that stay unpacked: some 10 MB
  const WRITTEN = 4000; // sentences given to the page that are remembered
  const here = new Promise((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve, { once: true });
    else resolve(null);
  });
  /** @type {Map<string, Promise<any>>} */ const pieces = new Map();
  const decoder = new TextDecoder();
  let written = 0;
  /** @type {number[][]} */ let starts = [];
  let names = '';
  /** @type {Uint32Array} */ let at;
  /** @type {string[]} */ let titles = [];

  /** Give the element of a block once all of it has arrived. @param {string} id */
  async function element(id) {
    const found = document.getElementById(id);
    if (!found?.nextSibling) await here;
    return document.getElementById(id);
  }

  /** Give the bytes of a block as they were before they were packed. @param {string} id @returns {Promise<Uint8Array>} */
  async function unpack(id) {
    const packed = atob((await element(id))?.textContent || '');
    const bytes = new Uint8Array(packed.length);
    for (let i = 0; i < packed.length; i += 1) bytes[i] = packed.charCodeAt(i);
    const stream = new DecompressionStream('deflate-raw');
    const writer = stream.writable.getWriter();
    writer.write(bytes);
    writer.close();
    return new Uint8Array(await new Response(stream.readable).arrayBuffer());
  }

  /** Give the text of a block. @param {string} id */
  const text = async (id) => decoder.decode(await unpack(id));

  /** Give a piece, unpacked now or not long ago. @param {string} id @returns {Promise<any>} */
  function piece(id) {
    const found = pieces.get(id) || text(id).then(JSON.parse);
    pieces.delete(id);
    pieces.set(id, found);
    if (pieces.size > KEPT) pieces.delete(/** @type {string} */ (pieces.keys().next().value));
    return found;
  }

  /** Read whole numbers one after the other, seven bits to a byte. @param {Uint8Array} bytes */
  function reader(bytes) {
    let next = 0;
    return () => {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = bytes[next];
        next += 1;
        value += (byte & 127) * scale;
        if (byte < 128) return value;
      }
    };
  }

  /** Unpack the index. */
  async function open() {
    const [numbers, called, entitled] = await Promise.all([unpack('cb-spots'), text('cb-names'), text('cb-titles')]);
    cb.spots.read(reader(numbers));
    names = `\n${called}\n`;
    at = lines(names, cb.spots.many);
    titles = entitled.split('\n').map(plain);
  }

  /** Give where each line of a text begins, and where the last ends. @param {string} text @param {number} many */
  function lines(text, many) {
    const begins = new Uint32Array(many + 1);
    for (let i = 0, from = 0; i <= many; i += 1) {
      from = text.indexOf('\n', from) + 1;
      begins[i] = from;
    }
    return begins;
  }

  /** Undo what keeps line feeds and tabs out of a line. @param {string} field */
  const plain = (field) =>
    field.includes('\\') ? field.replace(/\\([\\nt])/g, (_, sign) => ({ n: '\n', t: '\t', '\\': '\\' })[/** @type {'n'} */ (sign)]) : field;

  /** Give id and names of a feature as packed. @param {number} i */
  const line = (i) => names.slice(at[i], at[i + 1] - 1).split('\t');

  /** Give the id a name tells. @param {string} name */
  const slug = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

  /** Give what the index knows of a feature. @param {number} i @returns {Entry} */
  function entry(i) {
    const [id, name, ...others] = line(i).map(plain);
    /** @type {Object<string, string>} */ const called = {};
    for (const other of others) called[other.slice(0, other.indexOf(':'))] = other.slice(other.indexOf(':') + 1);
    const look = cb.data.looks[cb.spots.look[i]];
    return {
      state: '', certainty: '', ...look, i, n: i + 1, id: id || slug(name), name, names: called, country: cb.data.codes[cb.spots.country[i]],
      area: i >= cb.data.marked && i < cb.data.marked + cb.data.named, at: cb.spots.at(i), many: cb.spots.quotes[i], said: [],
    };
  }

  /** Give the feature of an id. @param {string} id @returns {Entry | undefined} */
  function find(id) {
    const written_ = id.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\t/g, '\\t');
    const there = names.indexOf(`\n${written_}\t`);
    if (id && there >= 0) return entry(lineAt(there + 1));
    for (let i = 0; i < cb.spots.many; i += 1) {
      if (names[at[i]] !== '\t') continue;
      const end = names.indexOf('\t', at[i] + 1);
      if (slug(names.slice(at[i] + 1, Math.min(end < 0 ? Infinity : end, at[i + 1] - 1))) === id) return entry(i);
    }
    return undefined;
  }

  /** Give the line a character stands in. @param {number} position */
  function lineAt(position) {
    let [low, high] = [0, cb.spots.many];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (at[middle] <= position) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Give every quote of a feature, unpacking as it goes. @param {number} i @returns {AsyncGenerator<Raw>} */
  async function* quotes(i) {
    for (let k = await pieceOf(i); k < starts.length; k += 1) {
      const found = (await piece(`cb-q-${k}`)).find((/** @type {any[]} */ one) => one[0] === i);
      yield* found ? found[2] : [];
      if (starts[k + 1]?.[0] !== i || !starts[k + 1][1]) return;
    }
  }

  /** Give the piece a feature begins in. @param {number} i */
  async function pieceOf(i) {
    if (!starts.length) starts = JSON.parse((await element('cb-pieces'))?.textContent || '[]');
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      const [first, before] = starts[middle];
      if (first < i || (first === i && !before)) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Give a feature with what the index does not know of it. @param {Entry} known */
  async function detailed(known) {
    const found = (await piece(`cb-q-${await pieceOf(known.i)}`)).find((/** @type {any[]} */ one) => one[0] === known.i);
    return { ...known, ...(found?.[1] || {}) };
  }

  /** Give what is known of a text. @param {number} d */
  const document_ = async (d) => (await piece(`cb-t-${Math.floor(d / cb.data.pieces.texts)}`))[d % cb.data.pieces.texts];

  /** Give a quote to the page, which then knows it by a number. @param {Raw} raw @returns {Promise<Said>} */
  async function said([d, s, t, m, more = {}]) {
    const known = await document_(d);
    cb.data.documents[known.id] = known;
    cb.data.quotes[written] = { d: known.id, s, t, l: more.l ?? '' };
    delete cb.data.quotes[written - WRITTEN];
    written += 1;
    return { q: written - 1, m: m.map(([a, b]) => [a + s, b + s]), u: more.u ?? fragment(known.url || '', t), records: more.records, ruling: more.ruling };
  }

  /** Give the address that scrolls to the quoted words. @param {string} url @param {string} exact */
  function fragment(url, exact) {
    const words = exact.split(/[ \t\r\n]+/).filter(Boolean);
    const parts = words.length > 12 ? [words.slice(0, 6).join(' '), words.slice(-6).join(' ')] : [exact];
    const encoded = (/** @type {string} */ part) => encodeURIComponent(part).replace(/[!'()*-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return url && `${url.split('#')[0]}#:~:text=${parts.map(encoded).join(',')}`;
  }

  return {
    open, unpack, text, piece, reader, entry, find, line, plain, quotes, detailed, said, document: document_, here,
    title: (/** @type {number} */ d) => titles[d], titles: () => titles, quotePieces: async () => (await pieceOf(0), starts.length),
  };
})();
