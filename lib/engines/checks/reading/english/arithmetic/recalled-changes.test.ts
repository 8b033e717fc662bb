import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readRecalledChanges } from "./recalled-changes.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readRecalledChanges(t, readFigures(t)).map(({ stated, from, to }) => [
    text.slice(stated.start, stated.end),
    numberOf(from.quantity.value),
    numberOf(to.quantity.value),
  ]);
};

it.each<[string, unknown[]]>([
  ["It costs £468, up from £390. Fans called the 20 % rise unfair.", [["20 % rise", 390, 468]]],
  ["It costs £468, up from £390. The 20 % rise in wages is no excuse.", []],
  ["It costs £468, up 20 % from £390. The 9 % rise was less.", []],
  ["It costs £468, up from £390. A 9 % rise is due.", []],
  ["It costs £468. The 9 % rise was less.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
