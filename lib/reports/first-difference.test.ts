import { expect, test } from "vitest";
import { firstDifference } from "./first-difference.ts";

test.each([
  ["equal values", { a: [1, { b: null }] }, { a: [1, { b: null }] }, undefined],
  ["equal values in another order of keys", { a: 1, b: 2 }, { b: 2, a: 1 }, undefined],
  ["another value", { a: [1, { b: "x" }] }, { a: [1, { b: "y" }] }, ["a", 1, "b"]],
  ["a key too few", { a: 1, b: 2 }, { a: 1 }, ["b"]],
  ["a key too many", { a: 1 }, { a: 1, b: 2 }, ["b"]],
  ["an entry too few", [1, 2], [1], [1]],
  ["an entry too many", [1], [1, 2], [1]],
  ["null where an object was", { a: {} }, { a: null }, ["a"]],
  ["a list where an object was", { a: {} }, { a: [] }, ["a"]],
  ["values that differ as a whole", 1, "1", []],
])("%s", (_name, expected, found, path) => {
  expect(firstDifference(expected, found)).toEqual(path);
});
