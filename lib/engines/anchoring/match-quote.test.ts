import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { normaliseText } from "#lib/core/text/normalise.ts";
import { describeSpan } from "./describe-span.ts";
import { graphemeBounds } from "./grapheme-bounds.ts";
import { matchQuote } from "./match-quote.ts";

const text =
  "Envoys of 17 countries met in Paris. Later, envoys of 12 countries met in Rome.\nEnvoys left.";

describe("[M1] order of ways", () => {
  it.each([
    ["exact", "17 countries met", "17 countries met"],
    ["typographic", "17  Countries met", "17 countries met"],
    ["approximate", "envoys of 17 countries meet in Paris", "Envoys of 17 countries met in Paris"],
    ["none", "a storm hit the coast at night", undefined],
    ["none", "14 mayors", undefined],
    ["none", "", undefined],
  ])("%s: %j", (kind, quote, words) => {
    const match = matchQuote(text, { exact: quote });
    expect([match.kind, match.places[0]?.span.exact]).toEqual([kind, words]);
  });
});

it("[M2] scores an approximate place, and its runner-up", () => {
  const { places, ambiguous } = matchQuote(text, { exact: "envoys of 17 countries meet in Paris" });
  expect(places.map(({ span }) => span.exact)).toEqual([
    "Envoys of 17 countries met in Paris",
    "envoys of 12 countries met in",
  ]);
  expect(places[0]?.score).toBeGreaterThan((places[1]?.score ?? 1) + 0.05);
  expect(places[0]?.likeness).toBeLessThan(1);
  expect(ambiguous).toBe(false);
});

describe("[M3] several places", () => {
  it("are ambiguous where nothing tells which", () => {
    const { places, ambiguous } = matchQuote(text, { exact: "countries met in" });
    expect([places.length, ambiguous]).toEqual([2, true]);
  });

  it.each([
    ["what stood before", { prefix: "envoys of 12 " }],
    ["what stood after", { suffix: " Rome." }],
    ["where it stood", { start: text.indexOf("countries met in Rome") }],
  ])("are told apart by %s", (_name, known) => {
    const { places, ambiguous } = matchQuote(text, { exact: "countries met in", ...known });
    expect(places[0]?.span.start).toBe(text.indexOf("countries met in Rome"));
    expect(ambiguous).toBe(false);
  });
});

it("[M4] finds what was described, in its place", () => {
  fc.assert(
    fc.property(awkwardText(), fc.nat(), fc.nat(), (raw, a, b) => {
      const { text: whole } = normaliseText(raw);
      fc.pre(whole.length > 0);
      const isBound = graphemeBounds(whole);
      const [start, end] = [Math.min(a, b) % whole.length, (Math.max(a, b) % whole.length) + 1];
      fc.pre(start < end && isBound(start) && isBound(end));
      const words = whole.slice(start, end);
      fc.pre(words === normaliseText(words).text.trim());
      const span = describeSpan(whole, start, end);
      const { places, kind } = matchQuote(whole, span);
      expect(kind).toBe("exact");
      expect(places.slice(0, 2).map((place) => place.span)).toContainEqual(span);
    }),
  );
});
