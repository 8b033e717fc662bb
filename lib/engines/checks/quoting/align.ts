/** The id of a quoted word that may stand for any words of the source. */
export const ANY_WORDS = -1;

export interface Alignment {
  cost: number;
  /** For each quoted word the source's word in its place; -1 where the source has none. */
  at: Int32Array;
}

const REPLACED = 12;
const ADDED = 6;
const ADDED_FIRST = 16;
const LEFT_OUT = 2;
const LEFT_OUT_FIRST = 9;
/** After words in brackets: what they replace. */
const BRACKETED = 1;
const NEVER = 1 << 28;

/** How the cheapest way comes into a cell: by a pair of words, an added word, one left out. */
const PAIR = 0;
const ADD = 1;
const OMIT = 2;

function cheapest(pair: number, add: number, omit: number): number {
  return pair <= add && pair <= omit ? PAIR : add <= omit ? ADD : OMIT;
}

/**
 * The cheapest way to read the quoted words into the source, whole words at a time, with the first
 * quoted word between the source's words `low` and `high`, and every later one as far from it as it
 * stands in the quotation, give or take the same. Time and space: quoted words × (high - low).
 */
export function align(
  quoted: readonly number[],
  source: readonly number[],
  low: number,
  high: number,
): Alignment {
  const width = high - low + 1;
  const count = quoted.length;
  const from = new Uint8Array((count + 1) * width);
  let pairs = new Int32Array(width).fill(NEVER);
  let adds = new Int32Array(width).fill(NEVER);
  let omits = new Int32Array(width).fill(NEVER);
  for (let k = 0; k < width; k++) {
    if (low + k >= 0 && low + k <= source.length) pairs[k] = 0;
  }
  const costAt = (cells: Int32Array, k: number) => (k < width ? (cells[k] as number) : NEVER);
  for (let i = 1; i <= count; i++) {
    const word = quoted[i - 1] as number;
    const any = word === ANY_WORDS;
    const nextPairs = new Int32Array(width);
    const nextAdds = new Int32Array(width);
    const nextOmits = new Int32Array(width);
    const first = any ? BRACKETED : LEFT_OUT_FIRST;
    for (let k = 0; k < width; k++) {
      const p = i + low + k;
      let [pair, add, omit] = [costAt(pairs, k), costAt(adds, k), costAt(omits, k)];
      const byPair = cheapest(pair, add, omit);
      const inside = p >= 1 && p <= source.length;
      const replaced = any || source[p - 1] === word ? 0 : REPLACED;
      nextPairs[k] = inside ? Math.min(pair, add, omit) + replaced : NEVER;
      pair = costAt(pairs, k + 1) + (any ? 0 : ADDED_FIRST);
      add = costAt(adds, k + 1) + (any ? 0 : ADDED);
      omit = costAt(omits, k + 1) + (any ? 0 : ADDED_FIRST);
      const byAdd = cheapest(pair, add, omit);
      nextAdds[k] = p >= 0 && p <= source.length ? Math.min(pair, add, omit) : NEVER;
      pair = k > 0 ? (nextPairs[k - 1] as number) + first : NEVER;
      add = k > 0 ? (nextAdds[k - 1] as number) + first : NEVER;
      omit = k > 0 ? (nextOmits[k - 1] as number) + (any ? BRACKETED : LEFT_OUT) : NEVER;
      const byOmit = cheapest(pair, add, omit);
      nextOmits[k] = inside ? Math.min(pair, add, omit) : NEVER;
      from[i * width + k] = byPair | (byAdd << 2) | (byOmit << 4);
    }
    [pairs, adds, omits] = [nextPairs, nextAdds, nextOmits];
  }
  return trace({ pairs, adds, omits }, from, count, width, low);
}

function trace(
  last: { pairs: Int32Array; adds: Int32Array; omits: Int32Array },
  from: Uint8Array,
  count: number,
  width: number,
  low: number,
): Alignment {
  let [best, k, state] = [NEVER, 0, PAIR];
  [last.pairs, last.adds, last.omits].forEach((cells, index) => {
    cells.forEach((cost, column) => {
      if (cost < best) [best, k, state] = [cost, column, index];
    });
  });
  const at = new Int32Array(count).fill(-1);
  for (let i = count; i > 0 && best < NEVER; ) {
    const way = ((from[i * width + k] as number) >> (state * 2)) & 3;
    if (state === PAIR) {
      at[i - 1] = i + low + k - 1;
      i--;
    } else if (state === ADD) {
      i--;
      k++;
    } else k--;
    state = way;
  }
  return { cost: best, at };
}
