import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { dateMoments, yearMoments } from "./date-moments.ts";
import { openRange, rangeOfDates, rangeOfMoments } from "./range-values.ts";
import { dated, reference } from "./read-moments.cases.ts";
import { termMoments } from "./term-moments.ts";

it.each([
  ["from 2014 to 2018", { from: "2014-01-01", to: "2018-01-01" }],
  ["from 2007 to the end of 2008", { from: "2007-01-01", to: "2009-01-01" }],
  ["May 3–6", { from: "2024-05-03", to: "2024-05-06" }],
  ["Nov-Feb 2017", { from: "2016-11-01", to: "2017-02-01" }],
  ["from 12 May to 3 June 2023", { from: "2023-05-12", to: "2023-06-03" }],
])("the range %j", (text, value) => {
  const { t, ranges } = dated(text);
  expect(ranges[0] && rangeOfDates(t, ranges[0], reference)?.values[0]).toEqual(value);
});

it("joins a date and what counts from the reference", () => {
  const each = dated("between January 2019 and today");
  const moments = [
    ...dateMoments(each, reference),
    ...termMoments(each, [...each.t.tokens.keys()], new Map(), reference),
  ];
  const byFirst = new Map(moments.map((moment) => [moment.first, moment]));
  const [first] = moments;
  expect(first && rangeOfMoments(each.t, first, byFirst)?.values).toEqual([
    { from: "2019-01-01", to: "2024-05-17" },
  ]);
});

it.each([
  ["since 2014", "since 2014", { from: "2014-01-01" }],
  ["after 2014", "after 2014", { from: "2015-01-01" }],
  ["before the year 2014", "before the year 2014", { to: "2014-01-01" }],
  ["no later than 2014", "no later than 2014", { to: "2014-01-01" }],
  ["2012 or later", "2012 or later", { from: "2012-01-01" }],
])("%j is open on one side", (text, words, value) => {
  const each = dated(text);
  const [moment] = yearMoments(each);
  const range = moment && openRange(each.t, moment);
  expect(range && [sliceOf(each.t, range.first, range.end), range.values[0]]).toEqual([
    words,
    value,
  ]);
});
