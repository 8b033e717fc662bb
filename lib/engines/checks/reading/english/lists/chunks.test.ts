import { describe, expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { closingBracket, cutChunks } from "./chunks.ts";

const cut = (text: string, semicolons = false) => {
  const t = readEnglishText(text);
  const { chunks, stop } = cutChunks(t, 0, t.tokens.length, { semicolons });
  return [chunks.map((chunk) => `${chunk.separator}:${sliceOf(t, chunk.first, chunk.end)}`), stop];
};

describe("cutChunks", () => {
  it.each<[string, string[], string]>([
    ["Ayr, Bath and Cork.", ["first:Ayr", "comma:Bath", "and:Cork"], "sentence"],
    ["Ayr, Bath, and Cork; Deal", ["first:Ayr", "comma:Bath", "comma-and:Cork"], "semicolon"],
    ["Trinidad and Tobago and Mali", ["first:Trinidad and Tobago", "and:Mali"], "sentence"],
    ["Ayr (north, cold) or Bath) left", ["first:Ayr (north, cold)", "and:Bath"], "bracket"],
    ["“yes,” “no” and “maybe”", ["first:“yes,”", "comma:“no”", "and:“maybe”"], "sentence"],
    ["Ayr and Bath — both old", ["first:Ayr", "and:Bath"], "dash"],
    ["Ayr and Bath,” he said", ["first:Ayr", "and:Bath"], "quote"],
  ])("%j", (text, chunks, stop) => {
    expect(cut(text)).toEqual([chunks, stop]);
  });

  it("cuts at semicolons alone where it is told to", () => {
    expect(cut("Ayr, north; and Bath, south", true)[0]).toEqual([
      "first:Ayr, north",
      "semicolon:Bath, south",
    ]);
  });

  it("finds the bracket that closes another", () => {
    const t = readEnglishText("(a (b) c) d (");
    expect(closingBracket(t, 0, t.tokens.length)).toBe(6);
    expect(closingBracket(t, 8, t.tokens.length)).toBe(t.tokens.length);
  });
});
