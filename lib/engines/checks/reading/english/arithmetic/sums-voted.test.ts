import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readVoteSums } from "./sums-voted.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readVoteSums(t, readFigures(t)).map(({ stated, parts, cover, sure }) => [
    text.slice(stated.start, stated.end),
    parts.map(({ quantity }) => numberOf(quantity.value)),
    cover,
    sure,
  ]);
};

it.each<[string, unknown[]]>([
  ["The nine-member court ruled 5-4.", [["nine-member court", [5, 4], "some", true]]],
  ["The panel of nine-year-olds lost 5-4.", []],
  ["It passed 52 percent to 48 percent in the 100-member House.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
