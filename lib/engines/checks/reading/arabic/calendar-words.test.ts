import { expect, it } from "vitest";
import { monthAt, weekdayOfKey } from "./calendar-words.ts";
import { keyOf } from "./fold.ts";

const month = (name: string) => monthAt(name.split(" ").map(keyOf), 0)?.month;

it("knows a month by its names in the Gulf, the Levant and the Maghreb", () => {
  expect(["مايو", "أيار", "ماي"].map(month)).toEqual([5, 5, 5]);
  expect(["أكتوبر", "تشرين الأول"].map(month)).toEqual([10, 10]);
  expect(["يناير", "كانون الثاني", "جانفي"].map(month)).toEqual([1, 1, 1]);
  expect(["ديسمبر", "كانون الأول"].map(month)).toEqual([12, 12]);
  expect(month("كانون")).toBeUndefined();
});

it("knows the weekdays, Monday first", () => {
  const week = ["الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "والأحد"];
  expect(week.map((day) => weekdayOfKey(keyOf(day)))).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
