import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readGaps } from "./gaps.ts";

it.each([
  ["He leads by 9 points, 42%-33%.", ["9 points, 42%-33%"]],
  ["He leads by 6 points (48-42).", ["6 points (48-42)"]],
  [
    "He has 48 percent to 45 percent, a 3-point lead.",
    ["48 percent to 45 percent, a 3-point lead"],
  ],
  [
    "He has a 5-point lead, 47% to 42%, down from a 9-point lead, 50% to 41%.",
    ["5-point lead, 47% to 42%", "9-point lead, 50% to 41%"],
  ],
  ["The margin of error is 3 points, 42%-33%.", []],
  ["He led by 9 points at half-time and won 42-33.", []],
])("%j", (text, expected) => {
  const t = readEnglishText(text);
  const found = readGaps(t, readFigures(t)).map(({ stated }) =>
    text.slice(stated.start, stated.end),
  );
  expect(found).toEqual(expected);
});
