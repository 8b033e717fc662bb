import { describe, expect, it } from "vitest";
import { sliceOf } from "./english-text.ts";
import { readEnglishText } from "./read-english-text.ts";

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
});
