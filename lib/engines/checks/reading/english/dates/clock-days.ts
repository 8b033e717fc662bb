import { lowerAt } from "../text/english-text.ts";
import type { DatedText } from "./dated-text.ts";
import type { ClockReading } from "./time-expressions.ts";

/** The day that stands beside a time: a weekday (0 is Monday), or the day before or after another. */
export interface ClockDay {
  weekday?: number;
  dayShift?: -1 | 1;
  /** The token after it, or the one it begins with where it stands before the time. */
  edge: number;
}

const BETWEEN = new Set(
  ", on at around about by before after shortly just early late the night morning evening afternoon local time to approximately from until".split(
    " ",
  ),
);
const SHIFTS = new Map<string, -1 | 1>([
  ["next", 1],
  ["following", 1],
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
]);
const MAX_BETWEEN = 4;

/** "(0100 GMT Monday)", "2200 GMT on the previous day": what stands after the time. */
export function dayAfterClock(
  { t, weekdayAt }: DatedText,
  clock: ClockReading,
): ClockDay | undefined {
  let at = clock.end;
  if (lowerAt(t, at) === ",") at++;
  if (lowerAt(t, at) === "on") at++;
  if (lowerAt(t, at) === "the") at++;
  const weekday = weekdayAt.get(at);
  if (weekday) return { weekday: weekday.weekday, edge: at + 1 };
  const shift = SHIFTS.get(lowerAt(t, at));
  if (shift && lowerAt(t, at + 1) === "day") return { dayShift: shift, edge: at + 2 };
  const day =
    lowerAt(t, at) === "day" &&
    ["before", "earlier", "after", "later"].includes(lowerAt(t, at + 1));
  if (!day) return undefined;
  return { dayShift: /^(?:before|earlier)$/.test(lowerAt(t, at + 1)) ? -1 : 1, edge: at + 2 };
}

/** "on Sunday at 9 p.m.", "late on Sunday, around 9 p.m.": what stands before the time. */
export function dayBeforeClock(
  { t, weekdayAt }: DatedText,
  clock: ClockReading,
): ClockDay | undefined {
  for (let at = clock.first - 1; at >= clock.first - MAX_BETWEEN && at >= 0; at--) {
    const weekday = weekdayAt.get(at);
    if (weekday) return { weekday: weekday.weekday, edge: at };
    if (!BETWEEN.has(lowerAt(t, at))) return undefined;
  }
  return undefined;
}
