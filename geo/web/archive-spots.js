/* Where everything is and how often it is quoted, under the filters; and what is near enough at a scale to share a mark. */

/** @typedef {{first: number, last: number, only: number, leading: number, places: number, quotes: number, x: number, y: number}} Cluster
 * What shares a mark: features from first to before last; the only one, or -1; the one quoted most; where it stands, as a share of the world. */
cb.spots = (() => {
  'use strict';
  const BITS = cb.data.bits;
  const WORLD = 2 ** BITS;
  const EAST = cb.data.east; // where the grid begins, as a share of the world
  const CLEAR = 20; // pixels kept clear along the edges of a cluster's square, so that no two marks touch
  const FINER = 2.5; // levels beyond a tile's: a square is 45 to 90 pixels wide
  const own = {
    many: 0, /** @type {Float64Array} */ codes: new Float64Array(0), /** @type {Uint32Array} */ quotes: new Uint32Array(0),
    /** @type {Uint16Array} */ look: new Uint16Array(0), /** @type {Uint16Array} */ country: new Uint16Array(0),
    /** Quotes of each feature the filters let through. @type {Uint32Array} */ weights: new Uint32Array(0),
    read, weigh, clusters, at, order, members, level,
  };
  /** @type {Float64Array} */ let xs;
  /** @type {Float64Array} */ let ys;
  /** Sums over all marks before each: quotes, places, quotes times x and y. @type {Float64Array[]} */ let sums = [];

  /** Read the index. @param {() => number} next */
  function read(next) {
    const many = next();
    const { marked } = cb.data;
    own.many = many;
    own.codes = new Float64Array(marked);
    for (let i = 0, code = 0; i < marked; i += 1) own.codes[i] = code += next();
    own.quotes = Uint32Array.from({ length: many }, next);
    own.look = Uint16Array.from({ length: many }, next);
    own.country = Uint16Array.from({ length: many }, next);
    [xs, ys] = [0, 1].map((bit) => own.codes.map((code) => (half(code, bit) + 0.5) / WORLD));
    weigh(own.quotes);
  }

  /** Give every other bit of a Z-order code, from the first or the second on. @param {number} code @param {number} from */
  function half(code, from) {
    const high = Math.floor(code / 2 ** BITS);
    return squeezed(high >>> from) * 2 ** (BITS / 2) + squeezed((code - high * 2 ** BITS) >>> from);
  }

  /** Take out every second bit. @param {number} bits */
  function squeezed(bits) {
    let left = bits & 0x55555555;
    left = (left | (left >>> 1)) & 0x33333333;
    left = (left | (left >>> 2)) & 0x0f0f0f0f;
    left = (left | (left >>> 4)) & 0x00ff00ff;
    return (left | (left >>> 8)) & 0x0000ffff;
  }

  /** Put two coordinates together bit by bit. @param {number} x @param {number} y */
  function code(x, y) {
    const low = 2 ** (BITS / 2);
    const part = (/** @type {number} */ a, /** @type {number} */ b) => spread(a) + spread(b) * 2;
    return part(Math.floor(x / low), Math.floor(y / low)) * 2 ** BITS + part(x % low, y % low);
  }

  /** Put a zero between every two bits. @param {number} value */
  function spread(value) {
    let wide = value;
    wide = (wide | (wide << 8)) & 0x00ff00ff;
    wide = (wide | (wide << 4)) & 0x0f0f0f0f;
    wide = (wide | (wide << 2)) & 0x33333333;
    return (wide | (wide << 1)) & 0x55555555;
  }

  /** Let the filters' choice count: quotes of each feature, none for what is left out. @param {Uint32Array} weights */
  function weigh(weights) {
    const { marked } = cb.data;
    own.weights = weights;
    sums = [0, 1, 2, 3].map(() => new Float64Array(marked + 1));
    const [quotes, places, east, south] = sums;
    for (let i = 0; i < marked; i += 1) {
      const weight = weights[i];
      quotes[i + 1] = quotes[i] + weight;
      places[i + 1] = places[i] + (weight ? 1 : 0);
      east[i + 1] = east[i] + weight * xs[i];
      south[i + 1] = south[i] + weight * ys[i];
    }
  }

  /** Give the first mark at or behind a code. @param {number} wanted @param {number} low */
  function bound(wanted, low) {
    let high = own.codes.length;
    let first = low;
    while (first < high) {
      const middle = (first + high) >> 1;
      if (own.codes[middle] < wanted) first = middle + 1;
      else high = middle;
    }
    return first;
  }

  /** Give the level of the grid for a map of which the whole world would be so many pixels wide. @param {number} pixels */
  function level(pixels) {
    return Math.min(Math.max(Math.floor(Math.log2(pixels / 256) + FINER), 0), BITS);
  }

  /** Give what shares a mark inside a rectangle, in shares of the world. @param {{west: number, north: number, east: number, south: number}} view @param {number} pixels Of the whole world. @returns {Cluster[]} */
  function clusters({ west, north, east, south }, pixels) {
    const deep = level(pixels);
    const across = 2 ** deep;
    const step = 2 ** (BITS - deep);
    const found = [];
    const [left, right] = [west, east].map((x) => Math.min(Math.max(Math.floor((x - EAST) * across), 0), across - 1));
    const [top, bottom] = [north, south].map((y) => Math.min(Math.max(Math.floor(y * across), 0), across - 1));
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const begin = code(column * step, row * step);
        const first = bound(begin, 0);
        const last = bound(begin + step * step, first);
        if (sums[1][last] > sums[1][first]) found.push(cluster(first, last, [column / across, row / across, 1 / across], pixels));
      }
    }
    return found;
  }

  /** @param {number} first @param {number} last @param {number[]} square Left, top and width. @param {number} pixels @returns {Cluster} */
  function cluster(first, last, [left, top, width], pixels) {
    const [quotes, places, east, south] = sums.map((sum) => sum[last] - sum[first]);
    let leading = first;
    for (let i = first; i < last; i += 1) if (own.weights[i] > own.weights[leading]) leading = i;
    const common = { first, last, leading, places, quotes };
    if (places === 1) return { ...common, only: leading, x: xs[leading] + EAST, y: ys[leading] };
    const edge = Math.min(CLEAR / (width * pixels), 0.5) * width;
    const within = (/** @type {number} */ value, /** @type {number} */ from) => Math.min(Math.max(value, from + edge), from + width - edge);
    return { ...common, only: -1, x: within(east / quotes, left) + EAST, y: within(south / quotes, top) };
  }

  /** Give longitude and latitude of a feature. @param {number} i @returns {number[] | undefined} */
  function at(i) {
    if (i >= cb.data.marked) return cb.data.anchors[i - cb.data.marked];
    return [(xs[i] + EAST) * 360 - 180, Math.atan(Math.sinh((0.5 - ys[i]) * 2 * Math.PI)) * 180 / Math.PI];
  }

  /** Give the features the filters let through, those quoted most first. @param {(i: number) => boolean} [before] Says which come before all others. */
  function order(before = () => false) {
    const keys = [];
    for (let i = 0; i < own.many; i += 1) if (own.weights[i]) keys.push(((before(i) ? 2 ** 26 : 0) + Math.min(own.weights[i], 2 ** 26 - 1)) * 2 ** 25 + (2 ** 25 - 1 - i));
    return Uint32Array.from(Float64Array.from(keys).sort().reverse(), (key) => 2 ** 25 - 1 - (key % 2 ** 25));
  }

  /** Give the features of a cluster, those quoted most first. @param {Cluster} cluster */
  function members({ first, last }) {
    const keys = [];
    for (let i = first; i < last; i += 1) if (own.weights[i]) keys.push(own.weights[i] * 2 ** 25 + (2 ** 25 - 1 - i));
    return Uint32Array.from(Float64Array.from(keys).sort().reverse(), (key) => 2 ** 25 - 1 - (key % 2 ** 25));
  }

  return own;
})();
