import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDatedText } from "./dated-text.ts";
import { readRelativeDates, readSaidSide } from "./relative-dates.ts";

const datedText = (text: string) => readDatedText(readEnglishText(text));

const published = { year: 2024, month: 5, day: 17 };

it("compares an expression with what stands beside it", () => {
  const text = "It closed yesterday (Friday).";
  const { readings, taken } = readRelativeDates(datedText(text), published);
  expect(readings[0]?.beside).toEqual({ value: "Friday", expected: ["Thursday"], nearly: [] });
  expect(readings[0]?.resolved).toEqual(["2024-05-16"]);
  expect(taken.size).toBe(1);
});

it("tries each date before it, and keeps one that fits", () => {
  const text = "From May 2 to May 6 it ran. Three days later, on May 9, it ended.";
  const [reading] = readRelativeDates(datedText(text), published).readings;
  expect(reading?.beside?.expected).toEqual([reading?.beside?.value]);
});

it("knows the side of the dateline that last and next put a date on", () => {
  const { t } = datedText("They met last Friday, May 24.");
  const date = { year: 2024, month: 5, day: 24 };
  const side = readSaidSide(t, 3, date, 7);
  expect(side?.beside?.expected).not.toContain("2024-05-24");
  expect(readSaidSide(t, 1, date, 7)).toBeUndefined();
});
