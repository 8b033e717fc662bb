import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readPeriods } from "./periods.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readPeriods(t, [...t.tokens.keys()]).map((period) => [
    sliceOf(t, period.first, period.end),
    period.kind,
    period.year,
    period.index ?? period.stretch,
  ]);
};

it.each<[string, unknown[][]]>([
  ["the 1990s", [["1990s", "decade", 1990, undefined]]],
  ["the late 1990s", [["late 1990s", "decade", 1990, "late"]]],
  ["the ’90s", [["’90s", "decade", 1990, undefined]]],
  ["the 19th century", [["19th century", "century", 1800, undefined]]],
  ["the third quarter of 2023", [["third quarter of 2023", "quarter", 2023, 3]]],
  ["Q3 2023", [["Q3 2023", "quarter", 2023, 3]]],
  ["summer 2021", [["summer 2021", "season", 2021, 2]]],
  ["the winter of 1947", [["winter of 1947", "season", 1947, 0]]],
  ["this spring", [["spring", "season", undefined, 1]]],
  ["the 2023/24 season", [["2023/24", "split year", 2023, undefined]]],
  ["in 2019–20", [["2019–20", "split year", 2019, undefined]]],
  ["in 1999-00", [["1999-00", "split year", 1999, undefined]]],
  ["in fiscal 2023", [["fiscal 2023", "split year", 2022, undefined]]],
  ["a man in his 60s in the second half as prices fall", []],
  ["1939-45", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
