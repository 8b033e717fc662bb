import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { DateReading } from "./date-reading.ts";

const GLUE_BEFORE_DATE = new Set([",", "(", "on", "the", "."]);
const GLUE_AFTER_DATE = new Set([",", "(", "a", "on", "is", "was"]);
const MAX_GLUE = 3;

/**
 * Tells of a weekday (by its token) whether it stands beside something that has the shape of a date
 * and is no day of the calendar: "Sunday 32 May 2024", "Feb. 30 (a Friday)". What day such a weekday
 * means nobody can tell.
 * @param unreal what was read of that kind
 */
export function besideUnrealDate(
  t: EnglishText,
  unreal: readonly DateReading[],
): (at: number) => boolean {
  const firsts = new Set(unreal.map((date) => date.first));
  const ends = new Set(unreal.map((date) => date.end));
  return (at) => {
    let next = at + 1;
    while (next <= at + MAX_GLUE && GLUE_BEFORE_DATE.has(lowerAt(t, next))) next++;
    if (firsts.has(next)) return true;
    let before = at;
    while (before > at - MAX_GLUE && GLUE_AFTER_DATE.has(lowerAt(t, before - 1))) before--;
    return ends.has(before);
  };
}
