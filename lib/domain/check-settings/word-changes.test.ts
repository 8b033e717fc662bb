import { expect, test } from "vitest";
import { withoutRepeats, wordChanges } from "./word-changes.ts";

test("what was added and what was removed is told apart, in the order of the lists", () => {
  const before = [["Gaddafi", "Qaddafi"], ["Shakespeare"], ["Mozart"]];
  const after = [["Bach"], ["Mozart"], ["Qaddafi", "Gaddafi"], ["Ada"]];
  expect(wordChanges(before, after)).toEqual({
    added: [["Bach"], ["Ada"]],
    removed: [["Shakespeare"]],
  });
});

test("the same words in another order are the same entry", () => {
  expect(wordChanges([["a", "b"]], [["b", "a"]])).toEqual({ added: [], removed: [] });
});

test("the first of several that repeat stays where it is", () => {
  const entries = [["a", "b"], ["c"], ["b", "a"], ["c"]];
  expect(withoutRepeats(entries)).toEqual([["a", "b"], ["c"]]);
});
