import { expect, it } from "vitest";
import { decimalText } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigurePairs } from "./figure-pairs.ts";
import { readFigures } from "./figures.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const figures = readFigures(t)[0]?.figures ?? [];
  return { t, figures };
};
const pairs = (text: string) => {
  const { t, figures } = read(text);
  return readFigurePairs(t, figures).map(({ from, to }) =>
    [from, to].map(({ quantity }) => decimalText(quantity.value)).join("→"),
  );
};

it.each([
  ["It rose from 40 in May to 50 in June.", ["40→50"]],
  ["It fell to 40 from 50.", ["50→40"]],
  ["It stood at 50, up from 40.", ["40→50"]],
  ["It came to 50, compared with 40.", ["40→50"]],
  ["It grew from $40 to $50 million.", ["40000000→50000000"]],
  ["It rose to 50, up 25 %, from 40.", ["40→50"]],
  ["A went from 5 to 3, while B went from 9 to 8.", ["5→3", "9→8"]],
  ["Fifty guests from 40 towns came.", []],
  ["It moved to 50 houses from 40 flats.", []],
  ["It fell from 40 km to 50 kg.", []],
])("%j", (text, expected) => {
  expect(pairs(text)).toEqual(expected);
});
