import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readClockTimes } from "./clock-times.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readClockTimes(t, [...t.tokens.keys()]).map((clock) => [
    sliceOf(t, clock.first, clock.end),
    clock.minutesOfDay,
    clock.told,
  ]);
};

it.each<[string, [string, number[], boolean][]]>([
  [
    "at 9:10 a.m. local time (0510 UTC)",
    [
      ["9:10 a.m. local time", [550], true],
      ["0510 UTC", [310], true],
    ],
  ],
  ["It was 9.10pm.", [["9.10pm", [1270], true]]],
  ["at 21:00 on Monday", [["21:00", [1260], true]]],
  ["2100 GMT", [["2100 GMT", [1260], true]]],
  [
    "by noon or midnight",
    [
      ["noon", [720], true],
      ["midnight", [1440, 0], false],
    ],
  ],
  ["12 noon ET", [["12 noon ET", [720], true]]],
  ["at half past nine", [["half past nine", [570, 1290], true]]],
  ["a quarter to ten", [["a quarter to ten", [585, 1305], true]]],
  ["ten past 9 in the evening", [["ten past 9 in the evening", [1270], true]]],
  [
    "six in the morning, nine o'clock",
    [
      ["six in the morning", [360], true],
      ["nine o'clock", [540, 1260], true],
    ],
  ],
  ["03:15 AM (Mecca time)", [["03:15 AM (Mecca time)", [195], true]]],
  ["10h30 GMT", [["10h30 GMT", [630], true]]],
  ["1430 hours", [["1430 hours", [870], true]]],
  ["at 25:61", [["25:61", [], true]]],
  ["at 24:00", [["24:00", [1440], true]]],
  ["6:30 BST", [["6:30 BST", [390, 1110], true]]],
  ["John 3:16", [["3:16", [196, 916], false]]],
  ["rose 18.30 points", []],
  ["ten to nine people", []],
  ["The 1,430 hours", []],
  ["since January 1, 1970 UTC", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
