import { expect, it } from "vitest";
import { readBlockStarts } from "../blocks.ts";
import { scanTokens } from "../scan-tokens.ts";
import { readQuoteReadings } from "./quote-readings.ts";
import { readQuoteMarks } from "./quotes.ts";

it("gives the words between the marks, and whether a mark closes them", () => {
  const text = "“We won, ” she said. “And we will\nThe end. “…”";
  const tokens = scanTokens(text, { abbreviations: new Set(), classesOf: () => 0 });
  const { quotes } = readQuoteMarks(tokens, readBlockStarts(tokens));
  const readings = readQuoteReadings({ tokens, quotes }, () => ({ start: 0, end: text.length }));
  expect(
    readings.map(({ inner, words, closed }) => [text.slice(inner.start, inner.end), words, closed]),
  ).toEqual([
    ["We won,", 2, true],
    ["And we will", 3, false],
  ]);
});
