import { describe, expect, it } from "vitest";
import { isPluralNoun, singularOf } from "./plurals.ts";
import { readEnglishText } from "./read-english-text.ts";

describe("plurals", () => {
  it.each([
    ["countries", "country"],
    ["men", "man"],
    ["policewomen", "policewoman"],
    ["grandchildren", "grandchild"],
    ["churches", "church"],
    ["members", "member"],
    ["people", "person"],
  ])("%s is the plural of %s", (plural, singular) => {
    expect(readEnglishText(plural).tokens.map(isPluralNoun)).toEqual([true]);
    expect(singularOf(plural)).toBe(singular);
  });

  it.each(["bus", "his", "Texas", "says", "class", "news", "constructor"])(
    "%s is no plural",
    (word) => {
      expect(readEnglishText(word).tokens.map(isPluralNoun)).toEqual([false]);
    },
  );
});
