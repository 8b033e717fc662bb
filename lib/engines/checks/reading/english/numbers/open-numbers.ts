import type { Firmness } from "../../quantity.ts";
import { rational } from "../../rational.ts";
import type { Token } from "../../token.ts";
import { firstWordAt, wordAt } from "./joints.ts";
import { SCALES } from "./number-words.ts";

/** A number that the text leaves open: "several dozen" is at least two dozen. */
export interface OpenNumber {
  end: number;
  scale: bigint;
  firmness: Firmness;
}

/** Plurals that count nothing exact: "dozens of towns", "tens of thousands". */
const PLURAL_SCALES: ReadonlyMap<string, bigint> = new Map([
  ["tens", 10n],
  ["dozens", 12n],
  ["scores", 20n],
  ["hundreds", 100n],
  ["thousands", 1000n],
  ["millions", 1_000_000n],
  ["billions", 1_000_000_000n],
  ["trillions", 1_000_000_000_000n],
]);

/** "Dozens", "hundreds of thousands"; "tens" and "scores" only before "of". */
export function readPluralScale(tokens: readonly Token[], first: number): OpenNumber | undefined {
  const scale = PLURAL_SCALES.get(firstWordAt(tokens, first));
  if (scale === undefined) return undefined;
  const of = wordAt(tokens, first + 1) === "of";
  const second = of ? PLURAL_SCALES.get(wordAt(tokens, first + 2)) : undefined;
  if (second !== undefined && second >= 1000n) {
    return { end: first + 3, scale: scale * second, firmness: "at least" };
  }
  if ((scale === 10n || scale === 20n) && !(of && scale === 20n)) return undefined;
  return { end: first + 1, scale, firmness: "at least" };
}

/** "Several dozen", "a few hundred", "a couple of", where `at` is the word that leaves it open. */
export function readOpenCount(tokens: readonly Token[], at: number): OpenNumber | undefined {
  const word = wordAt(tokens, at);
  let end = at + 1;
  if (word === "couple") {
    if (wordAt(tokens, end) === "of") end++;
    const scale = SCALES.get(wordAt(tokens, end));
    if (scale !== undefined) return { end: end + 1, scale, firmness: "about" };
    return end > at + 1 ? { end: at + 1, scale: 1n, firmness: "about" } : undefined;
  }
  const scale = SCALES.get(wordAt(tokens, end));
  return scale === undefined ? undefined : { end: end + 1, scale, firmness: "at least" };
}

/** The least that it may mean: two of what it counts. */
export function leastOf({ scale }: OpenNumber) {
  return rational(2n * scale);
}
