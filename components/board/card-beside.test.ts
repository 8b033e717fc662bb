import { expect, test } from "vitest";
import { cardBeside } from "./card-beside.ts";

const columns = [["a", "b", "c"], [], ["d"], ["e", "f"]];

test.each([
  ["a", "ArrowDown", "b"],
  ["c", "ArrowDown", undefined],
  ["b", "ArrowUp", "a"],
  ["a", "ArrowUp", undefined],
  ["c", "ArrowRight", "d"],
  ["d", "ArrowRight", "e"],
  ["f", "ArrowLeft", "d"],
  ["e", "ArrowRight", undefined],
  ["a", "ArrowLeft", undefined],
  ["a", "m", undefined],
  ["x", "ArrowDown", undefined],
])("from %s, %s leads to %s", (from, key, to) => {
  expect(cardBeside(columns, from, key)).toBe(to);
});
