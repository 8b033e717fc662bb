import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readClaims } from "./claims.ts";

it("gives each kind of claim in the order of the text, and whether it is quoted", () => {
  const text = "It never was the largest bank. “It is the oldest one,” she said.";
  const claims = readClaims(readEnglishText(text)).map(({ kind, start, end, quoted }) => [
    kind,
    text.slice(start, end),
    quoted,
  ]);
  expect(claims).toEqual([
    ["absolute", "never", false],
    ["superlative", "largest", false],
    ["superlative", "oldest", true],
  ]);
});
