import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readPairs } from "./pairs.ts";

const pairs = (text: string) => {
  const t = readEnglishText(text);
  return readPairs(t).map(({ first, second, sure }) => [first.unit, second.unit, sure]);
};

it.each<[string, (string | boolean)[][]]>([
  ["70 miles (112 km)", [["mile", "kilometre", true]]],
  ["70 miles wide (112 km)", [["mile", "kilometre", true]]],
  ["70 miles (112 km uphill)", [["mile", "kilometre", false]]],
  ["70 miles. (112 km)", []],
  ["a mile (1.6 km)", [["mile", "kilometre", true]]],
  ["70 miles, or 112 km, away", [["mile", "kilometre", true]]],
  ["70 miles or 112 km away", [["mile", "kilometre", false]]],
  ["70 miles and 112 km away", []],
  [
    "3 by 6 metres (10 by 20 feet)",
    [
      ["metre", "foot", true],
      ["metre", "foot", true],
    ],
  ],
  ["3 metres (10 by 20 feet)", []],
  [
    "70 miles (112 km; 61 nautical miles)",
    [
      ["mile", "kilometre", true],
      ["mile", "nautical mile", true],
    ],
  ],
])("%j", (text, expected) => {
  expect(pairs(text)).toEqual(expected);
});
