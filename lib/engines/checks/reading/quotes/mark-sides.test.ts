import { expect, it } from "vitest";
import { scanTokens } from "../scan-tokens.ts";
import { isMeasure, sidesOf } from "./mark-sides.ts";

const scan = (text: string) => scanTokens(text, { abbreviations: new Set(), classesOf: () => 0 });
const sides = (text: string) => {
  const tokens = scan(text);
  return tokens.flatMap((token, index) => {
    if (token.text !== '"') return [];
    const { opens, closes } = sidesOf(tokens, index, 0, tokens.length);
    return [`${opens ? "opens" : ""}${closes ? "closes" : ""}`];
  });
};

it.each([
  ['She said "no" and left', ["opens", "closes"]],
  ['("no")', ["opens", "closes"]],
  ['"No," she said. "No."', ["opens", "closes", "opens", "closes"]],
  ['no"no', [""]],
])("%j", (text, expected) => {
  expect(sides(text)).toEqual(expected);
});

it("takes a mark after feet for inches", () => {
  const tokens = scan('6\' 2" and 12"');
  expect(tokens.map((_, index) => isMeasure(tokens, index))).toEqual([
    false,
    true,
    false,
    true,
    false,
    false,
    false,
  ]);
});
