import { expect, it } from "vitest";
import { MONTH_NAMES } from "./civil-day.ts";
import { daysBetween, daysInWords, daysOf, daysUpTo, fullYears, yearsBetween } from "./days.ts";

it("keeps a date as precise as it is written", () => {
  expect(daysOf(2024, 2).to).toEqual({ year: 2024, month: 2, day: 29 });
  expect(daysOf(2024).from).toEqual({ year: 2024, month: 1, day: 1 });
  expect(daysUpTo({ year: 2024, month: 1, day: 3 }, 7).from).toEqual({
    year: 2023,
    month: 12,
    day: 27,
  });
  const words = [daysOf(1935), daysOf(1935, 4), daysOf(1935, 4, 3)];
  expect(words.map((days) => daysInWords(days, MONTH_NAMES))).toEqual([
    "1935",
    "April 1935",
    "3 April 1935",
  ]);
});

it("counts full years by birthdays", () => {
  const born = { year: 1935, month: 4, day: 3 };
  expect(fullYears(born, { year: 2024, month: 1, day: 20 })).toBe(88);
  expect(fullYears(born, { year: 2024, month: 4, day: 3 })).toBe(89);
  expect(fullYears({ year: 2004, month: 2, day: 29 }, { year: 2023, month: 2, day: 28 })).toBe(19);
});

it("leaves open what the precision leaves open", () => {
  expect(yearsBetween(daysOf(1920), daysOf(2019, 7, 16))).toEqual({ least: 98, most: 99 });
  expect(yearsBetween(daysOf(2009), daysOf(2017))).toEqual({ least: 7, most: 8 });
  expect(daysBetween(daysOf(2024, 5, 1), daysOf(2024, 5, 9))).toEqual({ least: 8, most: 8 });
});
