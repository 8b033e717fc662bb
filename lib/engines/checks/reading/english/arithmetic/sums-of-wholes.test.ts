import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readSumsOfWholes } from "./sums-of-wholes.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readSumsOfWholes(t, readFigures(t)).map(({ stated, parts, cover, sure }) => [
    text.slice(stated.start, stated.end),
    parts.map(({ quantity }) => numberOf(quantity.value)),
    cover,
    sure,
  ]);
};

it.each<[string, unknown[]]>([
  ["Of the six seats, she won four. He took the other two.", [["six seats", [4, 2], "all", true]]],
  ["Four of the six men fled; the remaining two did not.", [["six men", [4, 2], "all", true]]],
  ["Of the six seats, A won three and B two.", [["six seats", [3, 2], "some", true]]],
  ["Of the six men, three are old and five are rich.", [["six men", [3, 5], "each", true]]],
  ["They came in six cars with four dogs.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
