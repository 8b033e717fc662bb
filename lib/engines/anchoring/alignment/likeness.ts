import { alignSequences } from "./align-sequences.ts";
import type { Keys, SentenceWords } from "./compared-text.ts";

/** The weight of the words that two sentences share, wherever they stand: never less than in order. */
export function sharedWeight(a: SentenceWords, b: SentenceWords, keys: Keys): number {
  const counts = new Map<number, number>();
  for (const key of a.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let shared = 0;
  for (const key of b.keys) {
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    shared += keys.weightOf(key);
  }
  return shared;
}

/**
 * How alike two sentences are, 0 to 1: twice the weight of the words that they share in order, by the
 * weight of both (Dice). 0 where it cannot reach `atLeast`.
 */
export function likeness(a: SentenceWords, b: SentenceWords, keys: Keys, atLeast: number): number {
  const whole = a.weight + b.weight;
  if (whole === 0 || (2 * Math.min(a.weight, b.weight)) / whole < atLeast) return 0;
  if ((2 * sharedWeight(a, b, keys)) / whole < atLeast) return 0;
  const matches = alignSequences(a.keys, b.keys, keys.weightOf);
  const inOrder = a.keys.reduce(
    (sum, key, at) => sum + ((matches[at] ?? -1) < 0 ? 0 : keys.weightOf(key)),
    0,
  );
  const like = (2 * inOrder) / whole;
  return like < atLeast ? 0 : like;
}
