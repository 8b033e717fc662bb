import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { durationRecords, setRecords } from "./lengths-and-sets.ts";
import { dated } from "./read-moments.cases.ts";

it.each([
  ["for three days", "three days", "P3D"],
  ["two and a half hours", "two and a half hours", "PT2.5H"],
  ["more than 4 days", "more than 4 days", "P4D"],
])("%j lasts", (text, words, value) => {
  const each = dated(text);
  expect(
    durationRecords(each).map(({ first, end, values }) => [
      sliceOf(each.t, first, end),
      values[0]?.value,
    ]),
  ).toEqual([[words, value]]);
});

it.each([
  ["every Monday", "every Monday", "-W-1"],
  ["each Monday at 4 p.m.", "each Monday at 4 p.m.", "-W-1T16:00:00"],
  ["every two weeks", "every two weeks", "P2W"],
  ["7:13 p.m. every day", "7:13 p.m. every day", "T19:13:00"],
])("%j comes again", (text, words, value) => {
  const each = dated(text);
  expect(
    setRecords(each).map(({ first, end, values }) => [
      sliceOf(each.t, first, end),
      values[0]?.value,
    ]),
  ).toEqual([[words, value]]);
});
