import { expect, test } from "vitest";
import { entryToGoOnAt } from "./focus-places.ts";

const order = ["a", "b", "c", "d"];

test.each([
  ["the entry itself, while it is listed", "b", ["a", "b", "c"], "c", "b"],
  ["the open one, where the entry is gone", "b", ["a", "c", "e"], "e", "e"],
  ["else the next", "b", ["a", "c", "d"], undefined, "c"],
  ["the next that is left", "b", ["a", "d"], "gone", "d"],
  ["the one before, behind the last", "d", ["a", "c"], undefined, "c"],
  ["none, where none is left", "b", [], undefined, undefined],
  ["none, where it belonged to no entry", undefined, ["a"], "a", undefined],
])("one goes on at %s", (_, entry, listed, openId, expected) => {
  expect(entryToGoOnAt({ entry, order }, new Set(listed), openId)).toBe(expected);
});
