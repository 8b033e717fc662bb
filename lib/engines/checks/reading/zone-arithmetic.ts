import { type CivilDate, dayNumber } from "./civil-day.ts";
import type { ZoneMeaning } from "./zone-names.ts";
import { offsetsOnDay } from "./zone-offsets.ts";
import type { ZonedTime } from "./zoned-time-reading.ts";

const DAY = 1440;
const NOON = 720;

/** Every distance from UTC, in minutes, that is kept somewhere, and was since 1970 by a whole country. */
const KEPT_OFFSETS: readonly number[] = [
  ...Array.from({ length: 27 }, (_, index) => (index - 12) * 60),
  ...[-9.5, -3.5, -2.5, 3.5, 4.5, 5.5, 5.75, 6.5, 8.5, 8.75, 9.5, 10.5, 12.75, 13.75].map(
    (hours) => hours * 60,
  ),
];

/** How two times compare where the zones are these. */
export interface Agreement {
  /** Days from the first one's day to the second one's: 1 for "9 p.m. Sunday (0100 GMT Monday)". */
  dayShift: number;
}

/**
 * Minutes ahead of UTC that a zone's name means on a day: what the name says itself, or with
 * `loosely` what the clocks of the place show ("EST" for Eastern time in summer).
 */
export function offsetsOf(
  { zone, offsetMinutes }: ZoneMeaning,
  day: CivilDate,
  minuteOfDay: number,
  loosely = false,
): readonly number[] {
  if (offsetMinutes !== undefined && !loosely) return [offsetMinutes];
  return offsetsOnDay(zone, dayNumber(day), minuteOfDay);
}

function offsetsOfTime(
  { zones }: ZonedTime,
  day: CivilDate,
  minute: number,
  loosely: boolean,
): readonly number[] {
  if (zones.length === 0) return KEPT_OFFSETS;
  return [...new Set(zones.flatMap((zone) => offsetsOf(zone, day, minute, loosely)))];
}

/**
 * Every way in which the two may be one moment, on one of these days; none where they cannot. A time
 * whose zone nothing tells may be in any zone that is kept on earth.
 */
export function agreements(
  first: ZonedTime,
  second: ZonedTime,
  days: readonly CivilDate[],
  loosely = false,
): Agreement[] {
  const found = new Set<number>();
  for (const day of days) {
    for (const a of first.minutesOfDay) {
      for (const offset of offsetsOfTime(first, day, a, loosely)) {
        for (const b of second.minutesOfDay) {
          for (const other of offsetsOfTime(second, day, b, loosely)) {
            const apart = a - offset + other - b;
            if (apart % DAY === 0) found.add(apart / DAY);
          }
        }
      }
    }
  }
  return [...found].map((dayShift) => ({ dayShift }));
}

/** What the second time should be, in minutes from midnight, and how many days later. */
export function expectedTime(
  first: ZonedTime,
  second: ZonedTime,
  day: CivilDate,
): { minuteOfDay: number; dayShift: number } | undefined {
  const [a] = first.minutesOfDay;
  const [from] = first.zones;
  const [to] = second.zones;
  if (a === undefined || !from || !to) return undefined;
  const there = a - (offsetsOf(from, day, a)[0] ?? 0);
  const minute = there + (offsetsOf(to, day, ((there % DAY) + DAY) % DAY)[0] ?? 0);
  const minuteOfDay = ((minute % DAY) + DAY) % DAY;
  return { minuteOfDay, dayShift: (minute - minuteOfDay) / DAY };
}

/** Whether the clocks of a zone are changed twice in that year. */
export function keepsSummerTime(zone: string, year: number): boolean {
  const [winter, summer] = [1, 7].map((month) =>
    offsetsOnDay(zone, dayNumber({ year, month, day: 15 }), NOON),
  );
  return winter?.[0] !== summer?.[0];
}

/** "06:10" */
export function clockOf(minuteOfDay: number): string {
  const minute = ((minuteOfDay % DAY) + DAY) % DAY;
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** "UTC+3", "UTC−5:30" */
export function offsetName(minutes: number): string {
  const sign = minutes < 0 ? "−" : "+";
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return minutes === 0
    ? "UTC"
    : `UTC${sign}${hours}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}
