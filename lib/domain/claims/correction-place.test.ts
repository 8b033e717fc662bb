import { expect, test } from "vitest";
import { correctionPlace, isCorrectionDue, isCorrectionMade } from "./correction-place.ts";

const text = "17 came. Then 17 left.";

test.each([
  ["that touch the claim's", [{ start: 14, end: 16 }], "17", { start: 14, end: 16 }],
  ["that are more than the claim's", [{ start: 14, end: 16 }], "17 left", { start: 14, end: 21 }],
  ["of a claim about no words, where they stand once", [], "left", { start: 17, end: 21 }],
  ["of a claim about no words, where they stand twice", [], "17", undefined],
  ["that are not there", [{ start: 14, end: 16 }], "18", undefined],
  ["of another place", [{ start: 14, end: 16 }], "came", undefined],
  ["none at all", [], "", undefined],
])("the words %s", (_name, spans, oldText, place) => {
  expect(correctionPlace(text, spans, oldText)).toEqual(place);
});

test.each([
  [
    "the new words stand where the claim's do",
    "18 came.",
    [{ start: 0, end: 2 }],
    "17",
    "18",
    true,
  ],
  ["the old ones still do", "17 came.", [{ start: 0, end: 2 }], "17", "18", false],
  ["they were taken back", "17 came, not 18.", [{ start: 0, end: 2 }], "17", "18", false],
  [
    "the new ones hold the old",
    "17 other towns.",
    [{ start: 0, end: 14 }],
    "17 towns",
    "17 other towns",
    true,
  ],
  ["a cut is made", "They came.", [], "late at night", "", true],
  ["a cut was typed back", "They came late at night.", [], "late at night", "", false],
  ["a cut left the claim some words", "They came.", [{ start: 0, end: 4 }], "late", "", true],
  ["a claim about no words", "18 came.", [], "17", "18", true],
])("%s", (_name, text, spans, oldText, newText, made) => {
  expect(isCorrectionMade(text, spans, { oldText, newText })).toBe(made);
});

test.each([
  ["is due", { disposition: "corrected", oldText: "17", newText: "18" }, true],
  ["is made", { disposition: "corrected", oldText: "18", newText: "17" }, false],
  ["is none where the text stands", { disposition: "stands", oldText: null, newText: null }, false],
  ["is none without words", { disposition: "hedged", oldText: "17", newText: null }, false],
])("a verdict's correction %s", (_name, verdict, due) => {
  expect(isCorrectionDue(text, [{ start: 0, end: 2 }], verdict)).toBe(due);
});
