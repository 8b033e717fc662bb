import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readAverages } from "./averages.ts";
import { readFigures } from "./figures.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readAverages(t, readFigures(t)).map(({ mean, count, total }) =>
    [mean, count, total].map((each) => each && numberOf(each.quantity.value)),
  );
};

it.each<[string, unknown[]]>([
  ["He averaged 2.5 goals in four games.", [[2.5, 4, undefined]]],
  ["In four games, he averaged 2.5 goals.", [[2.5, 4, undefined]]],
  ["He had 10 goals in four games, an average of 2.5.", [[2.5, 4, 10]]],
  ["He averaged 2.5 goals a month in four games.", []],
  ["It averaged 2.5 inches in four towns.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
