import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { integerOf } from "../../rational.ts";
import { scanTokens } from "../../scan-tokens.ts";
import { ENGLISH_SCANNER } from "../text/english-scanner.ts";
import { readNumbers } from "./numbers.ts";

const read = (text: string) => {
  const tokens = scanTokens(text, ENGLISH_SCANNER);
  return readNumbers(tokens).map((number) => [
    text.slice(tokens[number.first]?.start, tokens[number.end - 1]?.end),
    integerOf(number.value) ?? Number(number.value.numerator) / Number(number.value.denominator),
  ]);
};

describe("readNumbers", () => {
  it.each<[string, [string, number][]]>([
    ["17 countries", [["17", 17]]],
    [
      "twenty-one or thirty two men",
      [
        ["twenty-one", 21],
        ["thirty two", 32],
      ],
    ],
    ["two hundred and five", [["two hundred and five", 205]]],
    [
      "a dozen eggs, half a dozen more",
      [
        ["a dozen", 12],
        ["half a dozen", 6],
      ],
    ],
    [
      "2.5 million and 3bn",
      [
        ["2.5 million", 2_500_000],
        ["3bn", 3_000_000_000],
      ],
    ],
    ["one million two hundred thousand", [["one million two hundred thousand", 1_200_000]]],
    [
      "three and four",
      [
        ["three", 3],
        ["four", 4],
      ],
    ],
    ["a hundred and one dogs", [["a hundred and one", 101]]],
    ["half a million people", [["half a million", 500_000]]],
    [
      "the 3rd and the twenty-first",
      [
        ["3rd", 3],
        ["twenty-first", 21],
      ],
    ],
    ["nineteen eighty", [["nineteen eighty", 1980]]],
    [
      "a seventeen-nation bloc, a 17-nation bloc",
      [
        ["seventeen", 17],
        ["17", 17],
      ],
    ],
    ["a two-and-a-half-hour film", [["two-and-a-half", 2.5]]],
    [
      "a 6-foot-3 guard",
      [
        ["6", 6],
        ["3", 3],
      ],
    ],
    ["a one-off for the one who won", []],
    ["the one man", [["one", 1]]],
    [
      "fell by .5 to -3, minus five before",
      [
        [".5", 0.5],
        ["-3", -3],
        ["minus five", -5],
      ],
    ],
    [
      "- 12 dead\n- 5 hurt\n-3 missing",
      [
        ["12", 12],
        ["5", 5],
        ["3", 3],
      ],
    ],
    [
      "a score of 5-3",
      [
        ["5", 5],
        ["3", 3],
      ],
    ],
    [
      "in his 20s, the 1990s",
      [
        ["20s", 20],
        ["1990s", 1990],
      ],
    ],
    [
      "about half of them, one in five",
      [
        ["half", 0.5],
        ["one in five", 0.2],
      ],
    ],
    ["hundred thousand people", [["hundred thousand", 100_000]]],
    ["several dozen men", [["several dozen", 24]]],
    ["several men", []],
    [`${"9".repeat(50)} men`, []],
    ["his hundredth goal", [["hundredth", 100]]],
    ["half an hour", [["half", 0.5]]],
    ["the second half", [["second", 2]]],
    ["a three-judge panel", [["three", 3]]],
    [
      "two million and three billion",
      [
        ["two million", 2e6],
        ["three billion", 3e9],
      ],
    ],
    [
      "1,234.5 in the 1990s",
      [
        ["1,234.5", 1234.5],
        ["1990s", 1990],
      ],
    ],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("reads any integer back from its digits, grouped or not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        expect(read(String(value))).toEqual([[String(value), value]]);
        const grouped = value.toLocaleString("en-US");
        expect(read(grouped)).toEqual([[grouped, value]]);
      }),
    );
  });
});
