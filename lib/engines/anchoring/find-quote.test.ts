import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { normaliseText } from "#lib/core/text/normalise.ts";
import { cutsSurrogatePair } from "#lib/core/text/offsets.ts";
import { spanProblem } from "./check-span.ts";
import { findQuote } from "./find-quote.ts";

const exacts = (text: string, quote: string) =>
  findQuote(text, quote).matches.map((match) => match.exact);

test("finds every place, in order", () => {
  const { matches, kind } = findQuote("Chad, Mali and Chad", "Chad");
  expect(kind).toBe("exact");
  expect(matches.map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [15, 19],
  ]);
});

test("an exact place is enough: no looser one is added", () => {
  expect(exacts("The Hague, the hague", "The Hague")).toEqual(["The Hague"]);
});

describe("typographic variants", () => {
  test.each([
    ["white space", "of 17\ncountries  in all", "17 countries in", "17\ncountries  in"],
    [
      "quotation marks",
      "the “indisputable necessity”",
      '"indisputable necessity"',
      "“indisputable necessity”",
    ],
    ["dashes", "May 2024 — Rafah", "2024 - Rafah", "2024 — Rafah"],
    ["ellipsis", "we … talk", "we ... talk", "we … talk"],
    ["letter case", "The Emir of Qatar", "the emir", "The Emir"],
    ["direction marks", "قال عقد اليوم", "\u200Fعقد\u200E اليوم", "عقد اليوم"],
  ])("%s", (difference, text, quote, exact) => {
    const found = findQuote(text, quote);
    expect(found.kind).toBe("typographic");
    expect(found.matches.map((match) => match.exact)).toEqual([exact]);
    expect(found.differences).toEqual([difference]);
  });

  test("several at once, each named", () => {
    const found = findQuote("He said: “No  deal”", '"no deal"');
    expect(found.differences).toEqual(["white space", "quotation marks", "letter case"]);
  });
});

test("what a paste adds unseen does not matter", () => {
  const found = findQuote("of 17 countries", " 17\u00A0coun\u00ADtries\r\n");
  expect([found.kind, found.matches[0]?.exact]).toEqual(["exact", "17 countries"]);
});

test.each(["18 countries", "17 county", "", "  ", "\uD83D"])("does not find %j", (quote) => {
  expect(findQuote("from 17 countries 😀", quote)).toEqual({
    matches: [],
    kind: "none",
    differences: [],
  });
});

test("finds any stretch of any text again, with spans that hold", () => {
  fc.assert(
    fc.property(awkwardText(), fc.nat(60), fc.nat(60), (raw, a, b) => {
      const { text } = normaliseText(raw);
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      fc.pre(!cutsSurrogatePair(text, start) && !cutsSurrogatePair(text, end));
      const quote = text.slice(start, end);
      for (const wanted of [quote, quote.toUpperCase()]) {
        for (const match of findQuote(text, wanted).matches)
          expect(spanProblem(text, match)).toBeUndefined();
      }
      expect(findQuote(text, quote).kind === "none").toBe(quote.trim() === "");
    }),
    { numRuns: 300 },
  );
});

test("a long text of near misses costs no more than its length", () => {
  const half = "“A ".repeat(100_000);
  expect(findQuote(half, `${half}b`).kind).toBe("none");
});
