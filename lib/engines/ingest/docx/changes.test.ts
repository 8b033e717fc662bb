import { expect, test } from "vitest";
import { changeGathering } from "./changes.ts";

const ana = { author: "Ana", at: "2024-05-17T10:00:00.000Z" };
const ben = { author: "Ben" };

test("[I11] what touches and has one author is one change, in either order", () => {
  const { insert, remove, keep, finish } = changeGathering();
  remove(0, 2, ana);
  insert(2, "eight", ana);
  insert(2, "een", ana);
  keep();
  insert(5, "x", ana);
  remove(5, 7, ana);
  remove(7, 9, ana);
  expect(finish()).toEqual([
    { range: { start: 0, end: 2 }, replacement: "eighteen", ...ana },
    { range: { start: 5, end: 9 }, replacement: "x", ...ana },
  ]);
});

test("[I11] two authors, or words between, are two changes", () => {
  const { insert, remove, keep, finish } = changeGathering();
  remove(0, 2, ana);
  insert(2, "a", ben);
  keep();
  insert(2, "b", ben);
  expect(finish()).toEqual([
    { range: { start: 0, end: 2 }, replacement: "", ...ana },
    { range: { start: 2, end: 2 }, replacement: "a", author: "Ben", at: undefined },
    { range: { start: 2, end: 2 }, replacement: "b", author: "Ben", at: undefined },
  ]);
});
