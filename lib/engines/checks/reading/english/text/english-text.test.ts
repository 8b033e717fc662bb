import { describe, expect, it } from "vitest";
import { dashWidth, integerAt, isDash, isPlainWord, lowerAt, tokensOf } from "./english-text.ts";
import { readEnglishText } from "./read-english-text.ts";

describe("an English text", () => {
  it("tells a dash between clauses from a hyphen", () => {
    const dashes = (text: string) => {
      const t = readEnglishText(text);
      return t.tokens.flatMap((_, index) => (isDash(t, index) ? [dashWidth(t, index)] : []));
    };
    expect(dashes("one — two")).toEqual([1]);
    expect(dashes("one - two")).toEqual([1]);
    expect(dashes("one -- two")).toEqual([2]);
    expect(dashes("3-2 win, 2019–20, well-known")).toEqual([]);
  });

  it("answers for single tokens, past the end too", () => {
    const t = readEnglishText("Three men of Kent");
    expect(integerAt(t, 0)).toBe(3);
    expect(integerAt(t, 1)).toBeUndefined();
    expect(isPlainWord(t, 1)).toBe(true);
    expect(isPlainWord(t, 2)).toBe(false);
    expect(lowerAt(t, 99)).toBe("");
  });

  it("knows where a word stands, however it is written", () => {
    const t = readEnglishText("Not one, not two: never.");
    expect(tokensOf(t, ["not"])).toEqual([0, 3]);
    expect(tokensOf(t, ["never", "not"])).toEqual([0, 3, 6]);
    expect(tokensOf(t, ["nobody"])).toEqual([]);
  });
});
