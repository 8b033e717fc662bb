import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readPartList } from "./part-lists.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const figures = readFigures(t)[0]?.figures ?? [];
  const list = readPartList(
    t,
    0,
    t.tokens.length,
    new Map(figures.map((each) => [each.lead, each])),
  );
  return (
    list && [
      list.parts.map(({ first, end }) =>
        text.slice(t.tokens[first]?.start, t.tokens[end - 1]?.end),
      ),
      list.sure,
    ]
  );
};

it.each([
  ["12 men and nine women came", [["12 men", "nine women"], true]],
  ["12 in Leeds, the city, 10 in York and another in Hull", [["12", "10"], false]],
  ["two men, a woman and the other three", [["two men", "a woman", "three"], true]],
  ["12 men, nine women", [["12 men", "nine women"], false]],
  ["12 men came", undefined],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
