import { civilDate, isoDate } from "../../civil-day.ts";
import type { Rational } from "../../rational.ts";
import type { TimeReading, TimeValue } from "../../time-reading.ts";
import type { DurationUnit } from "../dates/time-expressions.ts";
import type { DaySpan, Moment } from "./moment.ts";

const DAY_SECONDS = 86_400;
const two = (number: number) => String(number).padStart(2, "0");

/** "2024-05-17" */
export const isoDay = (day: number): string => isoDate(civilDate(day));

/** "19:30:00"; midnight at the end of a day is 24:00:00. */
export function isoClock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** "2024-05-17T19:30:00", the next day where the seconds go past midnight. */
export function isoInstant(day: number, seconds: number): string {
  const days = Math.floor(seconds / DAY_SECONDS);
  return `${isoDay(day + days)}T${isoClock(seconds - days * DAY_SECONDS)}`;
}

const spanValue = ({ from, to, name }: DaySpan): TimeValue => ({
  ...(name === undefined ? {} : { value: name }),
  from: isoDay(from),
  to: isoDay(to),
});

const DESIGNATORS: Readonly<Record<DurationUnit, readonly [string, bigint]>> = {
  second: ["S", 1n],
  minute: ["M", 1n],
  hour: ["H", 1n],
  day: ["D", 1n],
  week: ["W", 1n],
  month: ["M", 1n],
  year: ["Y", 1n],
  decade: ["Y", 10n],
  century: ["Y", 100n],
};
const CLOCK_UNITS: ReadonlySet<DurationUnit> = new Set(["second", "minute", "hour"]);

/** A fraction as ISO 8601 writes it, to two decimals at most. */
function decimal({ numerator, denominator }: Rational): string {
  const hundredths = (numerator * 100n) / denominator;
  const whole = hundredths / 100n;
  const rest = String(hundredths % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return rest === "" ? String(whole) : `${whole}.${rest}`;
}

/** "P3D", "PT1H20M", "P1.5Y": a length of time in ISO 8601. */
export function isoDuration(parts: readonly { amount: Rational; unit: DurationUnit }[]): string {
  let [days, clock] = ["", ""];
  for (const { amount, unit } of parts) {
    const [designator, scale] = DESIGNATORS[unit];
    const count = decimal({ ...amount, numerator: amount.numerator * scale });
    if (CLOCK_UNITS.has(unit)) clock += count + designator;
    else days += count + designator;
  }
  return `P${days}${clock === "" ? "" : `T${clock}`}`;
}

/** What a moment may mean, in ISO 8601, with the kind under which it is printed. */
export function isoMoment(moment: Moment): Pick<TimeReading, "kind" | "values"> {
  switch (moment.kind) {
    case "day":
      return { kind: "date", values: moment.days.map((day) => ({ value: isoDay(day) })) };
    case "period":
      return { kind: "range", values: moment.spans.map(spanValue) };
    case "clock":
      return { kind: "time", values: moment.seconds.map((each) => ({ value: isoClock(each) })) };
    case "hours":
      return {
        kind: "range",
        values: moment.spans.map(({ from, to }) => ({ from: isoClock(from), to: isoClock(to) })),
      };
    case "instant":
      return {
        kind: "datetime",
        values: moment.days.flatMap((day) =>
          moment.seconds.map((seconds) => ({ value: isoInstant(day, seconds) })),
        ),
      };
    case "stretch":
      return {
        kind: "range",
        values: moment.days.flatMap((day) =>
          moment.spans.map(({ from, to }) => ({
            from: isoInstant(day, from),
            to: isoInstant(day, to),
          })),
        ),
      };
  }
}
