import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { type Figure, readFigures } from "./figures.ts";
import { isAllotted, isSharedOut } from "./shared-out.ts";
import { partOf } from "./sum-readings.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const [whole, ...parts] = (readFigures(t)[0]?.figures ?? []) as [Figure, ...Figure[]];
  const first = partOf(t, parts[0] as Figure);
  return [isAllotted(t, whole, first), isSharedOut(t, whole, parts, t.sentences[1])];
};

it.each<[string, boolean[]]>([
  ["Of the 30 seats, Labour won 14, the Greens nine and the Liberals six.", [true, true]],
  ["Of the 30 seats, Labour won 14, the Greens nine and the Liberals two.", [true, false]],
  ["Of the 30 seats, Labour won 14 and the Greens nine.", [true, false]],
  ["Of the 30 seats, Labour won 14, Greens nine and Reds six. One is vacant.", [true, false]],
  ["Of the 30 seats, Labour holds 14, the Greens nine and the Liberals six.", [true, false]],
  ["Of the 30 shops, 14 closed, nine moved and six burned.", [false, false]],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
