import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { normaliseText } from "#lib/core/text/normalise.ts";
import { spanProblem } from "./check-span.ts";
import { findQuote } from "./find-quote.ts";
import { graphemeBounds } from "./grapheme-bounds.ts";

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

describe("Arabic spelling", () => {
  test.each([
    ["short vowels", "قَالَ الشَّرْقُ، وسكت", "الشرق", "الشَّرْقُ"],
    ["short vowels", "قال الشرق وسكت", "الشَّرْقُ", "الشرق"],
    ["short vowels", "كان شدّد على ذلك", "شدَّدَ على", "شدّد على"],
    ["tatweel", "قال العـــراق", "العراق", "العـــراق"],
    ["tatweel", "قال العراق", "العـراق", "العراق"],
    ["alef forms", "أعلن إتفاق آخر ٱلآن", "اعلن اتفاق اخر الان", "أعلن إتفاق آخر ٱلآن"],
    ["alef forms", "اعلن", "أعلن", "اعلن"],
    ["digits", "سفراء ١٧ دولة", "17 دولة", "١٧ دولة"],
    ["digits", "سفراء 17 دولة", "١٧ دولة", "17 دولة"],
    ["digits", "سال ۲۰۲۴", "2024", "۲۰۲۴"],
  ])("%s: in %j the quote %j", (difference, text, quote, exact) => {
    const found = findQuote(text, quote);
    expect(found.kind).toBe("typographic");
    expect(found.matches.map((match) => match.exact)).toEqual([exact]);
    expect(found.differences).toEqual([difference]);
    for (const match of found.matches) expect(spanProblem(text, match)).toBeUndefined();
  });

  test("several at once, each named, with those of typography", () => {
    const found = findQuote("قال: «أَعلن ١٧ سفيرًا»", '"اعلن 17 سفيرا"');
    expect(found.matches.map((match) => match.exact)).toEqual(["«أَعلن ١٧ سفيرًا»"]);
    expect(found.differences).toEqual(["quotation marks", "short vowels", "alef forms", "digits"]);
  });

  test("is tried last: where typography is enough, no other spelling is added", () => {
    expect(exacts("«أعلن» ثم «اعلن»", '"اعلن"')).toEqual(["«اعلن»"]);
  });

  test.each([
    ["قَتَلَ", "قُتِلَ"],
    ["كتب", "كتاب"],
    ["١٨", "17"],
    ["علي", "على"],
    ["شَرْق", "َ"],
    ["قال", "ـ"],
  ])("in %j there is no %j", (text, quote) => {
    expect(findQuote(text, quote).kind).toBe("none");
  });

  test("any stretch is found again with its vowels and strokes left off, and put on", () => {
    const letter = fc.constantFrom("ا", "أ", "ق", "ت", "ل", " و", "١", "7");
    const marks = fc.constantFrom("", "", "َ", "ُ", "َّ", "ـ", "ـِ");
    const letters = fc.array(fc.tuple(letter, marks), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, letters, (before, quoted, after) => {
        const vowelled = (pairs: typeof quoted) =>
          normaliseText(pairs.map(([unit, mark]) => unit + mark).join("")).text;
        const bare = (pairs: typeof quoted) => pairs.map(([unit]) => unit).join("");
        const [full, plain] = [vowelled(quoted), bare(quoted)];
        for (const [inText, wanted] of [
          [full, plain],
          [plain, full],
        ] as const) {
          const { text } = normaliseText(`${vowelled(before)}، ${inText}، ${vowelled(after)}`);
          const { matches } = findQuote(text, wanted);
          expect(matches.length).toBeGreaterThan(0);
          for (const match of matches) expect(spanProblem(text, match)).toBeUndefined();
        }
      }),
    );
  });
});

describe("whole characters", () => {
  test.each([
    ["👨‍👩‍👧", "👨"],
    ["👨‍👩‍👧", "👩‍👧"],
    ["🇨🇭🇫🇷", "🇭🇫"],
    ["👍🏽", "👍"],
    ["❤️", "❤"],
    ["m̂", "m"],
    ["की", "क"],
  ])("in %j there is no %j", (text, quote) => {
    expect(findQuote(text, quote).kind).toBe("none");
  });

  test("a place refused hides none that overlaps it", () => {
    const found = findQuote("🇧🇦🇦🇦🇦🇨", "🇦🇦");
    expect(found.matches.map(({ start, end }) => [start, end])).toEqual([[4, 8]]);
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

test("finds any stretch of whole characters of any text again, with spans that hold", () => {
  fc.assert(
    fc.property(awkwardText(), fc.nat(60), fc.nat(60), (raw, a, b) => {
      const { text } = normaliseText(raw);
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      const isBound = graphemeBounds(text);
      const quote = text.slice(start, end);
      for (const wanted of [quote, quote.toUpperCase()]) {
        for (const match of findQuote(text, wanted).matches) {
          expect(spanProblem(text, match)).toBeUndefined();
          expect(isBound(match.start) && isBound(match.end)).toBe(true);
        }
      }
      const trimmedEnd = start + quote.trimEnd().length;
      const trimmedStart = end - quote.trimStart().length;
      fc.pre(quote.trim() === "" || (isBound(trimmedStart) && isBound(trimmedEnd)));
      fc.pre(normaliseText(quote).text.trim() === quote.trim());
      expect(findQuote(text, quote).kind === "none").toBe(quote.trim() === "");
    }),
    { numRuns: 300 },
  );
});

test("a long text of near misses costs no more than its length", () => {
  const half = "“A ".repeat(100_000);
  expect(findQuote(half, `${half}b`).kind).toBe("none");
});

test.each([
  ["vowelled", "شَرْقٌ ", "ق"],
  ["flags", "🇨🇭", "🇭🇨"],
])(
  "a long text of %s, refused at every place, costs no more than its length",
  (_name, part, quote) => {
    const found = findQuote(part.repeat(20_000), quote);
    expect(found.matches.length === 0).toBe(quote !== "ق");
  },
);
