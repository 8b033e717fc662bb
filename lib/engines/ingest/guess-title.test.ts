import { expect, test } from "vitest";
import { guessTitle } from "./guess-title.ts";

const body = `${"The council met on Monday evening to discuss the library. ".repeat(4)}`;

test.each([
  ["a line before a blank one", "Library to reopen in June\n\nThe council met."],
  ["a line over a long paragraph", `Library to reopen in June\n${body}`],
  ["blank lines before it", "\n\nLibrary to reopen in June\n\nThe council met."],
  ["a title in quotation marks", `Mayor: “We build it in June”\n\n${body}`],
  ["a title in Arabic", "المكتبة تفتح في يونيو\n\nاجتمع المجلس."],
])("offers %s", (_name, text) => {
  expect(guessTitle(text)).toBe(text.trim().split("\n")[0]);
});

test.each([
  ["a sentence", "The council met.\n\nIt was late."],
  ["a quoted sentence", "“The council met.”\n\nIt was late."],
  ["a question in Arabic", "هل تفتح المكتبة؟\n\nاجتمع المجلس."],
  ["a first paragraph", `${body.trim()} and\n\nIt was late.`],
  ["a dateline", `5/17/2024–|Last updated: 5/17/202403:15 AM (Mecca time)\n${body}`],
  ["a date", "LONDON, 17 May 2024\n\nThe council met."],
  ["a byline", "By Jane Doe\n\nThe council met."],
  ["a line among lines", "Library to reopen\nThe council met."],
  ["a line alone", "Library to reopen"],
  ["figures", "17\n\nThe council met."],
  ["nothing", ""],
])("offers no title for %s", (_name, text) => {
  expect(guessTitle(text)).toBeUndefined();
});
