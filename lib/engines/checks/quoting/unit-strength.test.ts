import { describe, expect, it } from "vitest";
import { wordingOf } from "../reading/quotes/wording-of.ts";
import type { Difference } from "./differences.ts";
import { unitStrength } from "./unit-strength.ts";

/** The words of `quoted`, with those from `first` to `end` (exclusive) replaced in the source. */
function strength(quoted: string, first?: number, end = (first ?? 0) + 1, anchored = false) {
  let start = 0;
  const words = quoted.split(" ").map((key) => {
    const word = { key, start, end: start + key.length };
    start = word.end + 1;
    return word;
  });
  const changed = first === undefined ? [] : words.slice(first, end);
  const differences: Difference[] = changed.map((word) => ({
    likeness: "different",
    span: { start: word.start, end: word.end },
    quoted: word.key,
    source: "other",
    words: 1,
  }));
  return unitStrength(words, differences, wordingOf("en"), anchored);
}

describe("unitStrength", () => {
  it("finds what agrees, but for a word or two that every text has", () => {
    expect(strength("a ceasefire")).toBe("found");
    expect(strength("it was")).toBe("untested");
  });

  it("finds what agrees in most of its telling words", () => {
    expect(strength("we will publish every invoice from the firm", 2)).toBe("found");
    expect(strength("we will publish every invoice from the firm", 2, 6)).toBe("absent");
  });

  it("finds what follows a passage that is found", () => {
    expect(strength("a fifth delay", 1, 2, true)).toBe("found");
    expect(strength("a fifth delay", 0, 3, true)).toBe("untested");
  });

  it("doubts a few words, and tests no fewer", () => {
    expect(strength("four times the limit", 0)).toBe("doubtful");
    expect(strength("a fifth delay", 1)).toBe("untested");
    expect(strength("fifth delay", 0)).toBe("untested");
  });
});
