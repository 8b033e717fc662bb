import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDatedText } from "./dated-text.ts";
import { readSpacedDates } from "./spaced-dates.ts";

const read = (text: string) =>
  readSpacedDates(readDatedText(readEnglishText(text))).map(({ stated, beside }) => [
    text.slice(stated.start, stated.end),
    beside?.value,
    beside?.expected[0],
  ]);

it.each<[string, unknown[][]]>([
  [
    "It went public in 1999, five years after it was founded in 1984.",
    [["1999, five years after it was founded in 1984", "1999", "1989"]],
  ],
  [
    "She quit on May 9, 2024, three days after the vote of 6 May 2024.",
    [["May 9, 2024, three days after the vote of 6 May 2024", "2024-05-09", "2024-05-09"]],
  ],
  ["He died in 2010, four years after leaving the army he had joined in 1980.", []],
  ["He died in 2010, about four years after retiring in 1999.", []],
  ["He died in 2010, four years after retiring. In 1999 she moved.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
