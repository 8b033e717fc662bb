import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { readShareLines } from "./share-lines.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readShareLines(t, readFigures(t)).map(({ stated, shares, complete }) => [
    text.slice(stated.start, stated.end),
    shares.map(({ quantity }) => numberOf(quantity.value)),
    complete,
  ]);
};

it.each<[string, unknown[]]>([
  [
    "Share of power:\n- Wind: 50 %\n- Gas: 30 %\n- Other: 20 %\n\nIt was 40 % before.",
    [["Share of power", [50, 30, 20], true]],
  ],
  [
    "Share of all power:\nWind: 50 %\nGas: 30 %\nCoal: 5 %",
    [["Share of all power", [50, 30, 5], false]],
  ],
  ["Share of the total:\n- 2019: 50 %\n- 2020: 30 %\n- 2021: 60 %", []],
  ["Share of adults who smoke:\n- Men: 50 %\n- Women: 30 %\n- Other: 60 %", []],
  ["Share of respondents:\n- Cost: 50 %\n- Noise: 30 %\n- Other: 20 %", []],
  ["Turnout by town:\n- Ayr: 50 %\n- Bath: 30 %\n- Cork: 20 %", []],
  ["Share of power:\n- Wind: 50 %\n- Gas: 30 %", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
