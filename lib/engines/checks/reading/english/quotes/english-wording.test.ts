import { describe, expect, it } from "vitest";
import { ENGLISH_WORDING } from "./english-wording.ts";

const compare = (quoted: string, source: string) =>
  ENGLISH_WORDING.compare(quoted.split(" ").filter(Boolean), source.split(" ").filter(Boolean));

describe("ENGLISH_WORDING", () => {
  it.each([
    ["ten", "10", "same"],
    ["twenty five", "25", "same"],
    ["1.5 million", "1500000", "same"],
    ["per cent", "%", "same"],
    ["colour", "color", "same"],
    ["organised", "organized", "same"],
    ["travelled", "traveled", "same"],
    ["centre", "center", "same"],
    ["e mail", "email", "same"],
    ["café", "cafe", "same"],
    ["its", "it's", "same"],
    ["", "dollars", "same"],
    ["don't", "do not", "near"],
    ["going to", "gonna", "near"],
    ["", "you know", "near"],
    ["you know", "", "different"],
    ["three", "four", "different"],
    ["", "not", "different"],
    ["wasn't satisfied", "was unsatisfied", "different"],
    ["ten", "tenth", "different"],
  ])("%j for %j is %s", (quoted, source, likeness) => {
    expect(compare(quoted, source)).toBe(likeness);
  });

  it("says what is grave in a difference", () => {
    const grave = (quoted: string, source: string) =>
      ENGLISH_WORDING.graveIn(quoted.split(" "), source.split(" "));
    expect(grave("three", "four")).toBe("a number");
    expect(grave("did not", "did")).toBe("a negation");
    expect(grave("wasn't satisfied", "was unsatisfied")).toBeUndefined();
    expect(grave("big", "large")).toBeUndefined();
  });

  it("knows fillers, stage directions and words that tell nothing apart", () => {
    expect(ENGLISH_WORDING.isFiller("um")).toBe(true);
    expect(ENGLISH_WORDING.isStageDirection("Laughter and applause.")).toBe(true);
    expect(ENGLISH_WORDING.isStageDirection("the president")).toBe(false);
    expect(ENGLISH_WORDING.isCommon("which")).toBe(true);
    expect(ENGLISH_WORDING.isCommon("ceasefire")).toBe(false);
  });
});
