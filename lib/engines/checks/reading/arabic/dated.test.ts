import { expect, it } from "vitest";
import { readDated } from "./dated.cases.ts";

it("pairs a weekday with the date that stands beside it, the year inferred", () => {
  const { weekdayDates } = readDated("اندلعت يوم السبت 7 أكتوبر 2023، والتقيا الأربعاء 15 مايو.");
  expect(weekdayDates.map(({ weekday, candidates }) => [weekday, candidates[0]?.year])).toEqual([
    [5, 2023],
    [2, 2024],
  ]);
});

it("resolves a weekday back from the dateline, or ahead where a verb looks ahead", () => {
  expect(readDated("التقى به يوم الأربعاء.").resolved).toEqual([["2024-05-15"]]);
  expect(readDated("سيلتقي به يوم الأربعاء.").resolved).toEqual([["2024-05-22"]]);
  expect(readDated("التقى به الأربعاء الماضي.").resolved).toEqual([["2024-05-15", "2024-05-08"]]);
});

it("holds a day counted from the dateline against the weekday beside it", () => {
  const beside = (text: string) => readDated(text).relativeDates.map(({ beside }) => beside);
  expect(beside("وصل أمس الخميس.")).toEqual([
    { value: "Thursday", expected: ["Thursday"], nearly: [] },
  ]);
  expect(beside("وصل أول أمس الخميس.")).toEqual([
    { value: "Thursday", expected: ["Wednesday"], nearly: [] },
  ]);
});
