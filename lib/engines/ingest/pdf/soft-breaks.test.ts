import { expect, test } from "vitest";
import { isSoftBreak, softBreaksIn } from "./soft-breaks.ts";

test("a word that a soft hyphen broke is told by its two halves", () => {
  const breaks = new Set(softBreaksIn("the or\u00ADganisation of inter\u00AD national law"));
  expect(isSoftBreak("the or", "ganisation of", breaks)).toBe(true);
  expect(isSoftBreak("of inter", "national law", breaks)).toBe(true);
  expect(isSoftBreak("the or", "of inter", breaks)).toBe(false);
  expect(isSoftBreak("the or.", "ganisation", breaks)).toBe(false);
});

test("a hyphen that is none of these breaks nothing", () => {
  expect(softBreaksIn("well-known, 2019\u00AD2020")).toEqual([]);
});
