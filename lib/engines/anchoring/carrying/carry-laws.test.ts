import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { cutsSurrogatePair } from "#lib/core/text/offsets.ts";
import { graphemeBounds } from "../grapheme-bounds.ts";
import { carryOver } from "./carry-over.ts";

const words = [
  "envoys",
  "17",
  "countries",
  "met",
  "in",
  "Paris",
  "the",
  "mayor",
  "said",
  "not",
  "«نعم»",
  "عقد",
  "شَرْق",
  "اليوم",
  "😀",
  "👩‍👩‍👧",
  "e\u0301te\u0301",
  "漢字",
  "क्षि",
  "plan",
  "port",
  "of",
  "and",
  "billion",
  "Roth",
  "Lima",
  "rose",
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 })
  .map((list) => `It ${list.join(" ")}.`);

type Edit = { kind: "drop" | "move" | "insert" | "word"; at: number; to: number; text: string };
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("drop", "move", "insert", "word"),
  at: fc.nat(1_000),
  to: fc.nat(1_000),
  text: sentence,
});

/** A text of distinct sentences, and the sentences of it that some edits left as they were. */
const edited = fc
  .record({
    sentences: fc.uniqueArray(sentence, { minLength: 2, maxLength: 14 }),
    edits: fc.array(edit, { maxLength: 5 }),
    glue: fc.constantFrom(" ", "\n"),
  })
  .map(({ sentences, edits, glue }) => {
    const now = sentences.map((text, from) => ({ text, from }));
    for (const { kind, at, to, text } of edits) {
      const index = at % Math.max(1, now.length);
      if (kind === "insert" || now.length === 0) now.splice(index, 0, { text, from: -1 });
      else if (kind === "drop") now.splice(index, 1);
      else if (kind === "move") now.splice(to % now.length, 0, ...now.splice(index, 1));
      else now[index] = { text: (now[index]?.text ?? "").replace(/^\S+/, "Other"), from: -1 };
    }
    const texts = now.map(({ text }) => text);
    return {
      before: sentences.join(glue),
      after: texts.join(glue),
      untouched: now.flatMap(({ from }) => (from < 0 ? [] : [from])),
      sentences,
      isPlain: new Set(texts).size === texts.length,
    };
  });

const stretch = (text: string, a: number, b: number) => {
  const isBound = graphemeBounds(text);
  let [start, end] = [Math.min(a, b) % text.length, (Math.max(a, b) % text.length) + 1];
  if (start >= end) [start, end] = [end - 1, start + 1];
  while (!isBound(start)) start -= 1;
  while (!isBound(end)) end += 1;
  return { start, end };
};

describe("over random texts and edits", () => {
  it("[A2] finds every sentence that was not edited, word for word", () => {
    fc.assert(
      fc.property(edited, ({ before, after, untouched, sentences, isPlain }) => {
        fc.pre(isPlain);
        const spans = untouched.map((index) => {
          const start = sentences.slice(0, index).reduce((sum, text) => sum + text.length + 1, 0);
          return [{ start, end: start + (sentences[index]?.length ?? 0) }];
        });
        carryOver(before, after, spans).forEach(({ outcome, ranges, sameClaim }, index) => {
          const [range] = ranges;
          expect(["exact", "moved"]).toContain(outcome);
          expect(after.slice(range?.start, range?.end)).toBe(sentences[untouched[index] ?? 0]);
          expect(sameClaim).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("[A1] [A6] gives ranges of the new text, and what was not edited back again", () => {
    fc.assert(
      fc.property(edited, fc.nat(), fc.nat(), ({ before, after }, a, b) => {
        fc.pre(before !== "" && after !== "");
        const span = [stretch(before, a, b)];
        const [there] = carryOver(before, after, [span]);
        const isBound = graphemeBounds(after);
        for (const { start, end } of there?.ranges ?? []) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(after.length);
          expect(isBound(start) && isBound(end)).toBe(true);
        }
        if (there?.outcome !== "exact" && there?.outcome !== "moved") return;
        const [back] = carryOver(after, before, [there.ranges]);
        expect(back?.ranges).toEqual(span);
      }),
      { numRuns: 500 },
    );
  });

  it("[A4] [A5] carries each span as if it were alone", () => {
    fc.assert(
      fc.property(
        edited,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
        (texts, places) => {
          const { before, after } = texts;
          fc.pre(before !== "");
          const spans = places.map(([a, b]) => [stretch(before, a, b)]);
          const together = carryOver(before, after, spans);
          expect(carryOver(before, after, [...spans].reverse()).reverse()).toEqual(together);
          spans.forEach((span, index) => {
            expect(carryOver(before, after, [span])[0]).toEqual(together[index]);
          });
        },
      ),
    );
  });
});

it("[A1] takes any two texts", () => {
  fc.assert(
    fc.property(awkwardText(), awkwardText(), fc.nat(), fc.nat(), (before, after, a, b) => {
      fc.pre(before !== "");
      const [carried] = carryOver(before, after, [[stretch(before, a, b)]]);
      for (const { start, end } of carried?.ranges ?? []) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(after.length);
        expect(cutsSurrogatePair(after, start) || cutsSurrogatePair(after, end)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

it("[A2] keeps all of a text that did not change", () => {
  fc.assert(
    fc.property(awkwardText(), fc.nat(), fc.nat(), (text, a, b) => {
      fc.pre(text !== "");
      const span = [stretch(text, a, b)];
      fc.pre(/\p{L}|\p{N}/u.test(text.slice(span[0]?.start, span[0]?.end)));
      expect(carryOver(text, text, [span])[0]).toMatchObject({
        outcome: "exact",
        ranges: span,
        sameClaim: true,
        contextChanged: false,
      });
    }),
  );
});
