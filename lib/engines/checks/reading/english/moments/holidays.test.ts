import { expect, it } from "vitest";
import { easterOf, holidayMoments } from "./holidays.ts";
import { isoDay } from "./iso-time.ts";
import { dated, reference, shown } from "./read-moments.cases.ts";

it("knows Easter", () => {
  expect([2016, 2018, 2019, 2024, 2038].map((year) => isoDay(easterOf(year)))).toEqual([
    "2016-03-27",
    "2018-04-01",
    "2019-04-21",
    "2024-03-31",
    "2038-04-25",
  ]);
});

it.each<[string, unknown[][]]>([
  ["on Christmas Day", [["Christmas Day", { value: "2023-12-25" }]]],
  ["Black Friday 2010", [["Black Friday 2010", { value: "2010-11-26" }]]],
  ["on New Year's Eve", [["New Year's Eve", { value: "2023-12-31" }]]],
  ["Easter Monday 2019", [["Easter Monday 2019", { value: "2019-04-22" }]]],
  ["a new year", []],
])("%j", (text, expected) => {
  const each = dated(text);
  expect(shown(each, holidayMoments(each, reference))).toEqual(expected);
});
