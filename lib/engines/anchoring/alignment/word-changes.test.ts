import fc from "fast-check";
import { expect, it } from "vitest";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { comparedPieces, wordChanges } from "./word-changes.ts";

it.each([
  ["17 countries", "18 countries", [{ removed: "17", added: "18" }]],
  ["did approve", "did not approve", [{ removed: "", added: "not" }]],
  ["a big, red house", "a house", [{ removed: "big, red", added: "" }]],
  ["It’s", "It's", [{ removed: "It’s", added: "It's" }]],
  ["same", "same", []],
])("from %j to %j", (before, after, changes) => {
  expect(wordChanges(before, after)).toEqual(changes);
});

it("sets both texts as one to read", () => {
  expect(
    comparedPieces("Envoys of 17 countries met.", "Envoys of 18 countries met again."),
  ).toEqual([
    { kind: "kept", text: "Envoys of " },
    { kind: "removed", text: "17" },
    { kind: "added", text: "18" },
    { kind: "kept", text: " countries met " },
    { kind: "added", text: "again" },
    { kind: "kept", text: "." },
  ]);
  expect(comparedPieces("It was very late", "It was late")).toEqual([
    { kind: "kept", text: "It was " },
    { kind: "removed", text: "very " },
    { kind: "kept", text: "late" },
  ]);
});

it("reads as the new text without what was taken out", () => {
  fc.assert(
    fc.property(awkwardText(), awkwardText(), (before, after) => {
      const shown = comparedPieces(before, after).filter(({ kind }) => kind !== "removed");
      expect(shown.map(({ text }) => text).join("")).toBe(after);
    }),
  );
});
