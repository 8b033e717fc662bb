import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readChanges } from "./changes.ts";
import { readFigures } from "./figures.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readChanges(t, readFigures(t)).map(({ stated, amounts, direction }) => [
    text.slice(stated.start, stated.end),
    amounts.map(({ start, end }) => text.slice(start, end)),
    direction && text.slice(direction.start, direction.end),
  ]);
};

it.each([
  [
    "Sales rose 25 percent last year, to 50 from 40.",
    [["25 percent last year, to 50 from 40", ["25 percent"], "rose"]],
  ],
  ["It fell from 50 to 40, a 20 % drop.", [["from 50 to 40, a 20 % drop", ["20 % drop"], "fell"]]],
  [
    "It more than doubled from 4 to 9.",
    [["more than doubled from 4 to 9", ["more than doubled"], "doubled"]],
  ],
  ["It fell from 50 to 40 and rents rose 3 percent.", [["fell from 50 to 40", [], "fell"]]],
  ["Tickets range from $20 to $45, up $5.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
