import { expect, test } from "vitest";
import { menuTarget } from "./menu-target.ts";

test.each([
  ["ArrowDown", 0, 1],
  ["ArrowDown", 2, 0],
  ["ArrowUp", 0, 2],
  ["ArrowUp", -1, 2],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["Tab", 1, undefined],
])("%s at %i of three leads to %s", (key, at, to) => {
  expect(menuTarget(key, at, 3)).toBe(to);
});

test("in an empty menu there is nowhere to go", () => {
  expect(menuTarget("End", -1, 0)).toBeUndefined();
});
