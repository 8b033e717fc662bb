import { expect, it } from "vitest";
import { readDatedText } from "../dates/dated-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readTermLengths } from "./term-length.ts";

const read = (text: string) =>
  readTermLengths(readDatedText(readEnglishText(text))).map(({ stated, count, unit }) => [
    text.slice(stated.start, stated.end),
    count,
    unit,
  ]);

it.each<[string, unknown[][]]>([
  ["his three-year term 2019–2024", [["three-year term 2019–2024", 3, "year"]]],
  ["a 20-year war from 2001 to 2021", [["20-year war from 2001 to 2021", 20, "year"]]],
  ["an eight-day book festival (3–10 May)", [["eight-day book festival (3–10 May", 8, "day"]]],
  ["a nearly three-year term 2019–2024", []],
  ["a three-year term, and from 2019 to 2024 he wrote", []],
  ["a four-year college from 2019 to 2024", []],
  ["three years from 2019 to 2024", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
