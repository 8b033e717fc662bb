import { expect, it } from "vitest";
import { clockMoments, cutOf, hoursOfRange, partMoments, partOfDay } from "./clock-moments.ts";
import { dated, shown } from "./read-moments.cases.ts";

it("reads times of day without their zones", () => {
  const text = dated("at 9:10 a.m. local time, 2100 GMT and half past nine");
  expect(shown(text, clockMoments(text))).toEqual([
    ["9:10 a.m.", { value: "09:10:00" }],
    ["2100", { value: "21:00:00" }],
    ["half past nine", { value: "09:30:00" }],
  ]);
});

it("reads ranges of them, past midnight too", () => {
  const text = dated("from 10 p.m. to 6 a.m.");
  const moments = text.ranges.flatMap((range) => hoursOfRange(range) ?? []);
  expect(shown(text, moments)[0]?.[1]).toEqual({ from: "22:00:00", to: "30:00:00" });
});

it("reads parts of the day", () => {
  const text = dated("in the morning, late afternoon");
  expect(shown(text, partMoments(text.t, [2, 5]))).toEqual([
    ["in the morning", { from: "08:00:00", to: "12:00:00" }],
    ["late afternoon", { from: "14:00:00", to: "16:00:00" }],
  ]);
  const evening = partOfDay("evening") ?? { from: 0, to: 0 };
  expect(cutOf(evening, "early")).toEqual({ from: evening.from, to: evening.from + 7200 });
  expect([partOfDay("noon"), cutOf(evening, "the")]).toEqual([undefined, undefined]);
});
