import type { TimeValue } from "../../time-reading.ts";
import type { DatedText } from "../dates/dated-text.ts";
import type { SetReading } from "../dates/time-expressions.ts";
import { lowerAt } from "../text/english-text.ts";
import { isoClock, isoDuration } from "./iso-time.ts";

/** What is printed of a length of time, or of what comes again. Token indices. */
export interface LengthRecord {
  first: number;
  end: number;
  values: TimeValue[];
}

/** Lengths of time; "more than" before one is part of it. */
export function durationRecords({ t, durations }: DatedText): LengthRecord[] {
  return durations.map(({ first, end, parts }) => {
    const hedged =
      lowerAt(t, first - 1) === "than" && /^(?:more|less)$/.test(lowerAt(t, first - 2));
    return {
      first: hedged ? first - 2 : first,
      end,
      values: [{ value: isoDuration(parts) }],
    };
  });
}

/** "P1W" for every week, "-W-1" for every Monday, with the time of day after a "T" where one is told. */
function setValue({ every, step, weekday }: SetReading): string {
  if (every === "weekday") return `-W-${(weekday ?? 0) + 1}`;
  return isoDuration([{ amount: step, unit: every }]);
}

/** What comes again, with its time of day: "every Monday at 4 p.m.". */
export function setRecords({ t, sets, clockAt, clocks }: DatedText): LengthRecord[] {
  const clockBefore = new Map(clocks.map((clock) => [clock.end, clock]));
  return sets.map((set) => {
    const value = setValue(set);
    const at = lowerAt(t, set.end) === "at" ? 1 : 0;
    const clock = clockAt.get(set.end + at) ?? clockBefore.get(set.first);
    const minute = clock?.minutesOfDay[0];
    if (!clock || minute === undefined)
      return { first: set.first, end: set.end, values: [{ value }] };
    const time = `T${isoClock(minute * 60)}`;
    return {
      first: Math.min(set.first, clock.first),
      end: Math.max(set.end, clock.end),
      values: [{ value: set.every === "weekday" ? value + time : time }],
    };
  });
}
