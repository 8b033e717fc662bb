import { longestRise } from "./longest-rise.ts";
import { shortestEdit } from "./shortest-edit.ts";

/** The largest table that is filled for two stretches without anything unique in common. */
const TABLE_LIMIT = 400_000;
/** Below this no anchors are looked for: the table is exact. */
const SMALL_TABLE = 4_096;

type Keys = ArrayLike<number>;

interface Window {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/**
 * Aligns two sequences in order: for each index of `a` the index of `b` that is the same element, or -1.
 * Common ends first; then by elements that are unique in both (patience diff); what lies between, by
 * the heaviest common subsequence; by a shortest edit where a stretch is too large for that. Such stretches that differ
 * much, with nothing unique in common, stay unaligned, so that the time is near linear for any input.
 */
export function alignSequences(a: Keys, b: Keys, weightOf: (key: number) => number): Int32Array {
  const matches = new Int32Array(a.length).fill(-1);
  const todo: Window[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }];
  for (let window = todo.pop(); window; window = todo.pop()) {
    const inner = trimEnds(a, b, window, matches);
    const [width, height] = [inner.aEnd - inner.a, inner.bEnd - inner.b];
    if (width === 0 || height === 0) continue;
    const anchors = width * height <= SMALL_TABLE ? [] : uniqueInBoth(a, b, inner);
    if (anchors.length > 0) {
      // One by one: there may be more of them than a call takes arguments.
      for (const one of between(inner, anchors, matches)) todo.push(one);
    } else if (width * height <= TABLE_LIMIT) fillTable(a, b, inner, matches, weightOf);
    else fillShortest(a, b, inner, matches);
  }
  return matches;
}

/** Matches the elements alike at both ends of a window; gives what is left. */
function trimEnds(a: Keys, b: Keys, window: Window, matches: Int32Array): Window {
  const inner = { ...window };
  while (inner.a < inner.aEnd && inner.b < inner.bEnd && a[inner.a] === b[inner.b]) {
    matches[inner.a] = inner.b;
    inner.a += 1;
    inner.b += 1;
  }
  while (inner.a < inner.aEnd && inner.b < inner.bEnd && a[inner.aEnd - 1] === b[inner.bEnd - 1]) {
    inner.aEnd -= 1;
    inner.bEnd -= 1;
    matches[inner.aEnd] = inner.bEnd;
  }
  return inner;
}

/** Pairs of indices of elements that stand once in each half of the window, those in order only. */
function uniqueInBoth(a: Keys, b: Keys, window: Window): [number, number][] {
  const places = new Map<number, { a: number; b: number }>();
  const note = (side: "a" | "b", keys: Keys, from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      const key = keys[at] ?? -1;
      const seen = places.get(key);
      if (!seen) places.set(key, { a: -1, b: -1, [side]: at });
      else seen[side] = seen[side] === -1 ? at : -2;
    }
  };
  note("a", a, window.a, window.aEnd);
  note("b", b, window.b, window.bEnd);
  const unique = [...places.values()].filter((place) => place.a >= 0 && place.b >= 0);
  unique.sort((one, other) => one.a - other.a);
  return longestRise(unique.map((place) => place.b)).map((index) => {
    const place = unique[index];
    return [place?.a ?? 0, place?.b ?? 0];
  });
}

/** Matches the anchors; gives the windows between them. */
function between(
  window: Window,
  anchors: readonly [number, number][],
  matches: Int32Array,
): Window[] {
  const windows: Window[] = [];
  let { a, b } = window;
  for (const [atA, atB] of anchors) {
    matches[atA] = atB;
    windows.push({ a, aEnd: atA, b, bEnd: atB });
    a = atA + 1;
    b = atB + 1;
  }
  windows.push({ a, aEnd: window.aEnd, b, bEnd: window.bEnd });
  return windows;
}

/** What stays in a shortest way from one half of a window to the other, where they differ little. */
function fillShortest(a: Keys, b: Keys, window: Window, matches: Int32Array) {
  const [width, height] = [window.aEnd - window.a, window.bEnd - window.b];
  const isSame = (one: number, other: number) => a[window.a + one] === b[window.b + other];
  for (const [one, other] of shortestEdit(width, height, isSame) ?? []) {
    matches[window.a + one] = window.b + other;
  }
}

/** The heaviest common subsequence of a window, by the whole table. */
function fillTable(
  a: Keys,
  b: Keys,
  { a: aFrom, aEnd, b: bFrom, bEnd }: Window,
  matches: Int32Array,
  weightOf: (key: number) => number,
) {
  const width = bEnd - bFrom + 1;
  const best = new Int32Array((aEnd - aFrom + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = aEnd - aFrom - 1; row >= 0; row -= 1) {
    const key = a[aFrom + row] ?? -1;
    const weight = weightOf(key);
    for (let column = width - 2; column >= 0; column -= 1) {
      const skipped = Math.max(at(row + 1, column), at(row, column + 1));
      const taken = b[bFrom + column] === key ? at(row + 1, column + 1) + weight : 0;
      best[row * width + column] = Math.max(skipped, taken);
    }
  }
  for (let row = 0, column = 0; row < aEnd - aFrom && column < width - 1; ) {
    const key = a[aFrom + row] ?? -1;
    const same = b[bFrom + column] === key;
    if (same && at(row, column) === at(row + 1, column + 1) + weightOf(key)) {
      matches[aFrom + row] = bFrom + column;
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
}
