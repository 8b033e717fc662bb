import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readClockPairs } from "./clock-pairs.ts";
import { readDatedText } from "./dated-text.ts";

const read = (text: string) => {
  const dated = readDatedText(readEnglishText(text));
  return readClockPairs(dated).map((pair) => [
    sliceOf(dated.t, pair.first.first, pair.end),
    pair.firstDay?.weekday,
    pair.secondDay?.weekday ?? pair.secondDay?.dayShift,
  ]);
};

it.each<[string, unknown[][]]>([
  [
    "at 9:10 a.m. local time (0510 UTC), he",
    [["9:10 a.m. local time (0510 UTC)", undefined, undefined]],
  ],
  ["at 6 p.m. ET (2200 GMT).", [["6 p.m. ET (2200 GMT)", undefined, undefined]]],
  ["3 p.m. PT / 6 p.m. ET", [["3 p.m. PT / 6 p.m. ET", undefined, undefined]]],
  ["10:00 BST (09:00 GMT)", [["10:00 BST (09:00 GMT)", undefined, undefined]]],
  ["at 9 p.m. on Sunday (0100 GMT Monday)", [["9 p.m. on Sunday (0100 GMT Monday)", 6, 0]]],
  [
    "at 7:04 a.m. (2304 GMT the previous day)",
    [["7:04 a.m. (2304 GMT the previous day)", undefined, -1]],
  ],
  [
    "8 p.m. ET (5 p.m. PT; 0000 GMT)",
    [
      ["8 p.m. ET (5 p.m. PT", undefined, undefined],
      ["8 p.m. ET (5 p.m. PT; 0000 GMT)", undefined, undefined],
    ],
  ],
  ["from 9 a.m. to 5 p.m. GMT", []],
  ["at 9 a.m. ET, then again at 5 p.m. GMT", []],
  ["at 9 a.m. (and 5 p.m. on Sundays)", []],
  ["at 9 a.m. he left (2 p.m. GMT was too late)", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
