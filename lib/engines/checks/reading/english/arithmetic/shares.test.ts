import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readShares } from "./shares.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readShares(t, readFigures(t)).map(({ shares, complete }) => [
    shares.map(({ quantity }) => numberOf(quantity.value)),
    complete,
  ]);
};

it.each<[string, unknown[]]>([
  ["Some 40 % said yes and 35 % no.", [[[40, 35], false]]],
  ["He owns 60 %; the other 40 % is hers.", [[[60, 40], true]]],
  ["It is made up of 60 % sand and 40 % clay.", [[[60, 40], true]]],
  ["It is split 60 % to 40 %.", [[[60, 40], false]]],
  ["Some 60 % walk and 50 % drive.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
