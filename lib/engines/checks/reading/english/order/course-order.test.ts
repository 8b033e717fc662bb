import { expect, it } from "vitest";
import { readDatedText } from "../dates/dated-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCourseOrder } from "./course-order.ts";

const read = (text: string) =>
  readCourseOrder(readDatedText(readEnglishText(text))).map(({ stated, from, to }) => [
    text.slice(stated.start, stated.end),
    from.from.year,
    to.from.year,
  ]);

it.each<[string, unknown[][]]>([
  [
    "The mine opened in 1999 and closed in 1989.",
    [["opened in 1999 and closed in 1989", 1999, 1989]],
  ],
  ["She was born in 1950 and died in 1940.", [["born in 1950 and died in 1940", 1950, 1940]]],
  [
    "He was born on 3 May 1950. He died in 1940.",
    [["born on 3 May 1950. He died in 1940", 1950, 1940]],
  ],
  [
    "It was founded in 1901, was closed in 1911.",
    [["founded in 1901, was closed in 1911", 1901, 1911]],
  ],
  ["It opened in 1999 after the old one closed in 1989.", []],
  ["She was born in 1950 and her father died in 1940.", []],
  ["They married in 1990 and he retired in 1985.", []],
  ["It opened on May 3 and closed on April 2.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
