import { expect, it } from "vitest";
import { readDatedText } from "../dates/dated-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readLater } from "./later.ts";
import { lengthOf } from "./lengths.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const dated = readDatedText(t);
  const lengths = dated.durations.flatMap((duration) => lengthOf(t, duration) ?? []);
  return readLater(dated, lengths, { year: 2024, month: 6, day: 10 }).map(({ length, from }) => [
    text.slice(length.start, length.end),
    from.from.year,
  ]);
};

it.each<[string, unknown[]]>([
  ["It shut in 1981. Two decades later, it is being cleared.", [["Two decades", 1981]]],
  ["The law was passed in 2004; a decade on, few have been charged.", [["a decade", 2004]]],
  ["It shut in 1991. Three decades later, it is being cleared.", []],
  ["It shut in 1981. Two decades later, it was cleared.", []],
  ["It shut in 1981. Twenty years later, in 2001, it is cleared in a film.", []],
  ["It shut in 1981, and opened in 1990. Two decades later, it is empty.", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
