import { type Alignment, ANY_WORDS, align } from "./align.ts";

/** Where a unit of a quotation may stand in the source. */
export interface Passage extends Alignment {
  /** The source's words from the first that is paired to the last, exclusive. */
  from: number;
  to: number;
}

/** More often than this in the source, two words in a row tell no passage from another. */
const MAX_PLACES = 32;
/** How many pairs of neighbouring words of a unit are looked up, the rarest ones. */
const MAX_SEEDS = 16;
/** Passages whose first words lie nearer than this are one, with words left out. */
const REACH = 36;
/** In so few words each may be the one that differs. */
const SHORT_UNIT = 5;
const SLACK = 8;
const CANDIDATES = 3;

/** Finds units of quotations in one source, which it reads once for all of them. */
export interface PassageSearch {
  /** Likely passages, best first; `expected` is where the unit before ends, if it was found. */
  find: (ids: readonly number[], expected?: number) => Passage[];
  /** Whether these neighbouring words stand in the source too often to be looked up. */
  tooCommon: (ids: readonly number[]) => boolean;
}

/** Where each pair of the units' words that stand `distance` apart stands so in the source. */
function indexPairs(
  units: readonly (readonly number[])[],
  source: readonly number[],
  keyOf: (first: number, second: number) => number,
  distance: number,
): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const ids of units) {
    for (let i = distance; i < ids.length; i++) {
      const [first, second] = [ids[i - distance] as number, ids[i] as number];
      if (first > 0 && second > 0) places.set(keyOf(first, second), []);
    }
  }
  for (let p = distance; places.size > 0 && p < source.length; p++) {
    const [first, second] = [source[p - distance] as number, source[p] as number];
    if (first === 0 || second === 0) continue;
    const known = places.get(keyOf(first, second));
    if (known && known.length <= MAX_PLACES) known.push(p - distance);
  }
  return places;
}

function passageOf(alignment: Alignment): Passage | undefined {
  const paired = alignment.at.filter((index) => index >= 0);
  if (paired.length === 0) return undefined;
  return {
    ...alignment,
    from: paired[0] as number,
    to: (paired[paired.length - 1] as number) + 1,
  };
}

/** Groups the places where a unit would begin, given by each seed, and keeps the most frequent. */
function likelyPlaces(beginnings: number[]): { low: number; high: number }[] {
  beginnings.sort((a, b) => a - b);
  const groups: { low: number; high: number; votes: number }[] = [];
  for (const begin of beginnings) {
    const last = groups.at(-1);
    if (last && begin - last.low <= REACH) {
      last.high = begin;
      last.votes++;
    } else groups.push({ low: begin, high: begin, votes: 1 });
  }
  return groups.sort((a, b) => b.votes - a.votes || a.low - b.low).slice(0, CANDIDATES);
}

export function searchPassages(
  units: readonly (readonly number[])[],
  source: readonly number[],
  vocabulary: number,
): PassageSearch {
  const keyOf = (first: number, second: number) => first * (vocabulary + 1) + second;
  const pairs = indexPairs(units, source, keyOf, 1);
  // Of three words with another one in the middle no two neighbours are left.
  const around = indexPairs(
    units.filter(({ length }) => length <= SHORT_UNIT),
    source,
    keyOf,
    2,
  );
  const firstAt = new Map<number, number>();
  for (const ids of units) if (ids.length === 1) firstAt.set(ids[0] as number, -1);
  if (firstAt.size > 0) {
    source.forEach((id, index) => {
      if (firstAt.get(id) === -1) firstAt.set(id, index);
    });
  }

  const seedsOf = (ids: readonly number[]) => {
    const seeds: { at: number; places: readonly number[] }[] = [];
    const seek = (index: ReadonlyMap<number, readonly number[]>, distance: number) => {
      for (let i = distance; i < ids.length; i++) {
        const places = index.get(keyOf(ids[i - distance] as number, ids[i] as number));
        if (places && places.length > 0 && places.length <= MAX_PLACES) {
          seeds.push({ at: i - distance, places });
        }
      }
    };
    seek(pairs, 1);
    if (ids.length <= SHORT_UNIT) seek(around, 2);
    return seeds.sort((a, b) => a.places.length - b.places.length).slice(0, MAX_SEEDS);
  };

  /** The unit word for word from this place on. */
  const verbatim = (ids: readonly number[], begin: number): Passage | undefined => {
    if (begin < 0 || begin + ids.length > source.length) return undefined;
    for (let i = 0; i < ids.length; i++) {
      if (ids[i] === ANY_WORDS || ids[i] !== source[begin + i]) return undefined;
    }
    const at = Int32Array.from(ids, (_, i) => begin + i);
    return { cost: 0, at, from: begin, to: begin + ids.length };
  };

  const find = (ids: readonly number[], expected?: number): Passage[] => {
    const next = expected === undefined ? undefined : verbatim(ids, expected);
    if (next) return [next];
    if (ids.length === 1) {
      const only = verbatim(ids, firstAt.get(ids[0] as number) ?? -1);
      return only ? [only] : [];
    }
    const seeds = seedsOf(ids);
    const beginnings = seeds.flatMap(({ at, places }) => places.map((place) => place - at));
    const groups = likelyPlaces(beginnings);
    if (expected !== undefined && groups.length > 0) {
      groups.push({ low: expected, high: expected });
    }
    const found: Passage[] = [];
    for (const { low, high } of groups) {
      const passage =
        verbatim(ids, low) ?? passageOf(align(ids, source, low - SLACK, high + SLACK));
      if (passage) found.push(passage);
    }
    const distance = ({ from }: Passage) =>
      expected === undefined ? 0 : Math.min(12, Math.abs(from - expected) / 4);
    return found.sort((a, b) => a.cost + distance(a) - b.cost - distance(b));
  };

  const tooCommon = (ids: readonly number[]) =>
    ids.some(
      (id, i) => i > 0 && (pairs.get(keyOf(ids[i - 1] as number, id))?.length ?? 0) > MAX_PLACES,
    );

  return { find, tooCommon };
}
