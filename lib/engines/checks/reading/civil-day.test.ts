import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  civilDate,
  dayNumber,
  isoDate,
  julianWeekdayOf,
  longDate,
  parseIsoDate,
  WEEKDAY_NAMES,
  weekdayOf,
} from "./civil-day.ts";

describe("civil day", () => {
  it("agrees with Temporal on every day, its number and its weekday", () => {
    const epoch = Temporal.PlainDate.from("1970-01-01");
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (number) => {
        const theirs = epoch.add({ days: number });
        const ours = civilDate(number);
        expect([ours.year, ours.month, ours.day]).toEqual([theirs.year, theirs.month, theirs.day]);
        expect(dayNumber(ours)).toBe(number);
        expect(weekdayOf(number) + 1).toBe(theirs.dayOfWeek);
      }),
    );
  });

  it("adds months as Temporal does, keeping to the month's last day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: -50, max: 50 }),
        (number, months) => {
          const date = civilDate(number);
          const theirs = Temporal.PlainDate.from(isoDate(date)).add({ months });
          expect(isoDate(addMonths(date, months))).toBe(theirs.toString());
        },
      ),
    );
  });

  it("knows the weekday of a Julian date: Russia's 25 October 1917 was a Wednesday", () => {
    expect(WEEKDAY_NAMES[julianWeekdayOf({ year: 1917, month: 10, day: 25 })]).toBe("Wednesday");
  });

  it("reads ISO dates that exist, and no others", () => {
    expect(parseIsoDate("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
    expect(parseIsoDate("2023-02-29")).toBeUndefined();
    expect(parseIsoDate("2024-5-17")).toBeUndefined();
    expect(longDate({ year: 2024, month: 5, day: 17 })).toBe("Friday 17 May 2024");
  });
});
