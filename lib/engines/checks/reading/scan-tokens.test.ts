import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCapitalised, scanTokens } from "./scan-tokens.ts";

const language = { abbreviations: new Set(["mr", "sept"]), classesOf: () => 0 };
const words = (text: string) => scanTokens(text, language).map((token) => token.text);

describe("scanTokens", () => {
  it("keeps abbreviations, initials, hyphens and apostrophes inside their word", () => {
    expect(words("Mr. O'Neil of the U.S. met J. K. Lee, a well-known co-owner.")).toEqual(
      "Mr.|O'Neil|of|the|U.S.|met|J.|K.|Lee|,|a|well-known|co-owner|.".split("|"),
    );
  });

  it("cuts off a possessive s", () => {
    expect(words("France's and Chad’s")).toEqual(["France", "'s", "and", "Chad", "’s"]);
  });

  it("keeps the digits of a number together, but not of a list of numbers", () => {
    expect(words("1,000 and 3.5, 3,4 or 12,345,678.")).toEqual(
      "1,000|and|3.5|,|3|,|4|or|12,345,678|.".split("|"),
    );
  });

  it("cuts a word at a hyphen, or before digits, where the language says so", () => {
    const cutting = {
      ...language,
      cutsAtHyphen: (part: string, rest: string) => part === "five" && rest === "year",
      cutsBeforeDigits: (part: string) => part === "usd",
    };
    const cut = (text: string) => scanTokens(text, cutting).map((token) => token.text);
    expect(cut("a Five-year-old in USD5m and G7")).toEqual(
      "a|Five|-|year-old|in|USD|5|m|and|G7".split("|"),
    );
  });

  it("ends a word glued to digits at its first hyphen, and takes no stop with it", () => {
    expect(words("It was 30C. At last")).toEqual("It|was|30|C|.|At|last".split("|"));
    expect(words("21st-century 5m-wide")).toEqual("21|st|-|century|5|m|-|wide".split("|"));
  });

  it("ends the year of a slashed date after four digits, even where a time is glued to it", () => {
    expect(words("5/17/202403:15 AM")).toEqual("5|/|17|/|2024|03|:|15|AM".split("|"));
  });

  it("says what kind of gap stands before a token", () => {
    expect(scanTokens("a b\r\nc\n\nd.e", language).map((token) => token.gap)).toEqual([
      "none",
      "space",
      "line",
      "blank",
    ]);
  });

  it("covers every character that is no white space, in order, exactly", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let at = 0;
        for (const token of scanTokens(text, language)) {
          expect(text.slice(at, token.start).replaceAll(/[\s\u200b\ufeff]/g, "")).toBe("");
          expect(text.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
        expect(text.slice(at).replaceAll(/[\s\u200b\ufeff]/g, "")).toBe("");
      }),
    );
  });

  it("knows a capitalised word", () => {
    expect(scanTokens("Émile said 3", language).map(isCapitalised)).toEqual([true, false, false]);
  });
});
