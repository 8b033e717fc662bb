import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordingOf } from "../reading/quotes/wording-of.ts";
import { compareQuotes } from "./compare-quotes.ts";

const wording = wordingOf("en");
const compare = (quote: string, source: string) =>
  compareQuotes(quote, [{ start: 0, end: quote.length }], source, wording)[0];

const source =
  "A: The harbour will open in April. Nobody expects the larger ships before June. The dredging costs nine million pounds.";

describe("compareQuotes", () => {
  it.each([
    ["The harbour will open in April.", "verbatim"],
    ["The harbour will open in August.", "differs"],
    ["The harbour will open in April. Our schools are closed for the whole summer.", "partly"],
    ["Our schools are closed for the whole summer.", "absent"],
    ["in April", "verbatim"],
    ["it was", "untested"],
  ])("of %j is %s", (quote, status) => {
    expect(compare(quote, source)?.status).toBe(status);
  });

  it("shows the sentence that differs, and the source's words for it", () => {
    const quote = "The harbour will open in April. Nobody expects the smaller ships before June.";
    const found = compare(quote, source);
    expect(quote.slice(found?.stated.start, found?.stated.end)).toBe(
      "Nobody expects the smaller ships before June.",
    );
    expect(found?.source).toBe("Nobody expects the larger ships before June");
  });

  it("says of sentences from two places that they stand apart", () => {
    const filler = "and then we spoke of other matters ".repeat(20);
    const far = `The harbour will open in April. ${filler}. The dredging costs nine million pounds.`;
    const found = compare(
      "The harbour will open in April. The dredging costs nine million pounds.",
      far,
    );
    expect(found).toMatchObject({ status: "differs", apart: true, differences: [] });
  });

  it("finds any stretch of a source word for word", () => {
    const words = source.replace("A: ", "").split(" ");
    fc.assert(
      fc.property(fc.nat(words.length - 6), fc.integer({ min: 5, max: 20 }), (first, count) => {
        const quote = words.slice(first, first + count).join(" ");
        expect(compare(quote, source)?.status).toBe("verbatim");
      }),
    );
  });

  it("takes time in proportion to a text that quotes its source over and over", () => {
    const time = (count: number) => {
      const sentence = "the harbour will open in april and the ships will come in june ";
      const text = sentence.repeat(count);
      const quotes = Array.from({ length: count }, (_, i) => ({
        start: i * sentence.length,
        end: (i + 1) * sentence.length - 1,
      }));
      const before = process.cpuUsage();
      compareQuotes(text, quotes, sentence.replace("june", "july").repeat(count), wording);
      return process.cpuUsage(before).user;
    };
    time(500);
    expect(time(4000) / Math.max(time(500), 5000)).toBeLessThan(32);
  });
});
