import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDatedText } from "./dated-text.ts";
import { settleSlashedDates } from "./slashed-dates.ts";

const read = (text: string) =>
  settleSlashedDates(readDatedText(readEnglishText(text)).dates).map(({ month, days, swapped }) => [
    month,
    days[0],
    swapped !== undefined,
  ]);

it.each<[string, unknown[][]]>([
  [
    "Filed 5/6/2024, heard 5/17/2024.",
    [
      [5, 6, false],
      [5, 17, false],
    ],
  ],
  [
    "Filed 5/6/2024, heard 17/5/2024.",
    [
      [6, 5, false],
      [5, 17, false],
    ],
  ],
  ["Filed 5/6/2024.", [[5, 6, true]]],
  [
    "Filed 5/6/2024, 5/17/2024 and 17/5/2024.",
    [
      [5, 6, true],
      [5, 17, false],
      [5, 17, false],
    ],
  ],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
