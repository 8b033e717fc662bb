import { describe, expect, it } from "vitest";
import {
  dashWidth,
  integerAt,
  isDash,
  isPlainWord,
  lowerAt,
  readEnglishText,
  sliceOf,
} from "./english-text.ts";

describe("readEnglishText", () => {
  it("finds countries and states by their longest name, with the country's code", () => {
    const t = readEnglishText("The United Kingdom, Bosnia and Herzegovina, Austin, Texas.");
    expect(
      t.places.map((place) => [sliceOf(t, place.first, place.end), place.kind, place.code]),
    ).toEqual([
      ["United Kingdom", "country", "GB"],
      ["Bosnia and Herzegovina", "country", "BA"],
      ["Texas", "state", "Texas"],
    ]);
  });

  it("says for each token in which quotation it stands", () => {
    const t = readEnglishText('He said "yes" twice.');
    expect([...t.quoteOf]).toEqual([-1, -1, 0, 0, 0, -1, -1]);
  });

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
});
