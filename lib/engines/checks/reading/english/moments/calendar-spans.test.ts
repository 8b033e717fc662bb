import { expect, it } from "vitest";
import { dayNumber } from "../../civil-day.ts";
import {
  daysAround,
  monthSpan,
  monthsAround,
  monthsLater,
  stretchOf,
  weekdaysAround,
  weekSpan,
  yearSpan,
} from "./calendar-spans.ts";
import { isoDay } from "./iso-time.ts";
import type { DaySpan } from "./moment.ts";

const reference = { year: 2024, month: 5, day: 17 };
const today = dayNumber(reference);
const show = ({ from, to, name }: DaySpan) => [isoDay(from), isoDay(to), name];

it("knows the spans that the calendar names", () => {
  expect(show(yearSpan(2023))).toEqual(["2023-01-01", "2024-01-01", "2023"]);
  expect(show(monthSpan(2023, 12))).toEqual(["2023-12-01", "2024-01-01", "2023-12"]);
  expect(show(monthSpan(2023, 7, 3))).toEqual(["2023-07-01", "2023-10-01", undefined]);
  expect(show(weekSpan(today))).toEqual(["2024-05-13", "2024-05-20", "2024-W20"]);
  expect(show(weekSpan(dayNumber({ year: 2021, month: 1, day: 2 })))[2]).toBe("2020-W53");
});

it("cuts the first, middle and last part off them", () => {
  expect(show(stretchOf(yearSpan(1989), "mid"))).toEqual(["1989-05-01", "1989-09-01", undefined]);
  expect(show(stretchOf(monthSpan(2017, 11), "mid"))).toEqual([
    "2017-11-10",
    "2017-11-21",
    undefined,
  ]);
  expect(show(stretchOf(monthSpan(2018, 7), "late"))[0]).toBe("2018-07-16");
});

it("finds what lies before and after a day", () => {
  expect(daysAround(5, 6, reference).map(isoDay)).toEqual(["2024-05-06", "2025-05-06"]);
  expect(daysAround(2, 29, reference).map(isoDay)).toEqual(["2024-02-29", "2028-02-29"]);
  expect(monthsAround(11, reference).map(({ name }) => name)).toEqual(["2024-11", "2023-11"]);
  expect(weekdaysAround(4, today).map(isoDay)).toEqual(["2024-05-10", "2024-05-17"]);
  expect(isoDay(monthsLater(dayNumber({ year: 2024, month: 1, day: 31 }), 1))).toBe("2024-02-29");
});
