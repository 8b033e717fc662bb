import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readComposedSums } from "./sums-composed.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readComposedSums(t, readFigures(t)).map(({ stated, parts, cover }) => [
    text.slice(stated.start, stated.end),
    parts.map(({ quantity }) => numberOf(quantity.value)),
    cover,
  ]);
};

it.each<[string, unknown[]]>([
  ["The jury of 12 comprises seven women and five men.", [["jury of 12", [7, 5], "all"]]],
  ["The house has 20 rooms and a garden of 12 beds and 9 trees.", []],
  ["The 50 workers include 12 men and nine women.", [["50 workers", [12, 9], "some"]]],
  ["The crew of eight, who had 12 men and two boats, sank.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
