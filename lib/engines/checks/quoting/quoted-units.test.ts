import { describe, expect, it } from "vitest";
import { quotedUnits } from "./quoted-units.ts";

const units = (text: string) =>
  quotedUnits(text, { start: 0, end: text.length }).map(({ words, joined }) => [
    words.map(({ key }) => key || "*").join(" "),
    joined,
  ]);

describe("quotedUnits", () => {
  it("parts a quotation at its sentences, a short one left with another", () => {
    expect(units("We will not pay this. No. It is ours to give. So no.")).toEqual([
      ["we will not pay this", false],
      ["no it is ours to give so no", true],
    ]);
  });

  it("parts it at an ellipsis, however it is written", () => {
    const parts = [
      ["we will not pay", false],
      ["so they said", false],
    ];
    for (const mark of ["…", "...", ". . .", "[…]", "[...]", "(…)"]) {
      expect(units(`We will not pay ${mark} so they said`)).toEqual(parts);
    }
  });

  it("takes what stands in brackets for the editor's", () => {
    expect(units("[W]e want[ed] [the president] to recieve [sic] it")).toEqual([
      ["we * * to recieve it", false],
    ]);
  });

  it("keeps an unclosed bracket's words", () => {
    expect(units("we [they pay")).toEqual([["we they pay", false]]);
  });
});
