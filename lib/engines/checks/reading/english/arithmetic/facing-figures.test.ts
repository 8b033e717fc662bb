import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFacingFigures } from "./facing-figures.ts";
import { readFigures } from "./figures.ts";

it.each([
  ["He won 42%-32.7%.", [["42%-32.7%", true, true]]],
  ["He won 98-91.", [["98-91", false, true]]],
  ["He won 45 to 48 percent.", [["45 to 48 percent", true, true]]],
  ["He had 48 percent and she 44 percent.", [["48 percent and she 44 percent", true, false]]],
  ["He won 12 cups and she 14.", []],
])("%j", (text, expected) => {
  const t = readEnglishText(text);
  const figures = readFigures(t)[0]?.figures ?? [];
  const found = readFacingFigures(t, figures).map(({ first, end, shares, tight }) => [
    text.slice(t.tokens[first]?.start, t.tokens[end - 1]?.end),
    shares,
    tight,
  ]);
  expect(found).toEqual(expected);
});
