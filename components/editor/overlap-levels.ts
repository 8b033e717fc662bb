import type { Interval } from "./interval-index.ts";

/** How many lines can lie one below another; what lies deeper shares the last. */
export const LEVELS = 4;

/**
 * How far below the words each interval's line is drawn, so that no two over the same words hide each
 * other: 0 is next to them. It follows from where they lie and how long they are, and from nothing else.
 * @param intervals in the order of the text, of those that begin together the longest first
 */
export function overlapLevels(intervals: readonly Interval<unknown>[]): number[] {
  const takenUntil = new Array<number>(LEVELS).fill(0);
  return intervals.map(({ start, end }) => {
    const free = takenUntil.findIndex((until) => until <= start);
    const level = free < 0 ? LEVELS - 1 : free;
    takenUntil[level] = Math.max(end, takenUntil[level] ?? 0);
    return level;
  });
}
