import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readSumsPlayed } from "./sums-played.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readSumsPlayed(t, readFigures(t)).map(({ stated, parts, cover }) => [
    text.slice(stated.start, stated.end),
    parts.map(({ quantity }) => numberOf(quantity.value)),
    cover,
  ]);
};

it.each<[string, unknown[]]>([
  ["They played 20 games, won 12 and lost eight.", [["20 games", [12, 8], "some"]]],
  ["They won 12, drew five and lost three of 20 games.", [["20 games", [12, 5, 3], "all"]]],
  ["They played 20 games and won 12 medals.", []],
  ["They won 12 and then won five of 20 games.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
