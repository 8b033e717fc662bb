import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { carryOver } from "./carrying/carry-over.ts";
import { describeSpan } from "./describe-span.ts";
import { matchQuote } from "./match-quote.ts";
import { spanSchema } from "./span.ts";

const folder = join(import.meta.dirname, "saved-pages");
const page = z.strictObject({ text: z.string(), selectors: z.array(spanSchema).min(5) });
const pages = readdirSync(folder).map(
  (name) => [name, page.parse(JSON.parse(readFileSync(join(folder, name), "utf8")))] as const,
);

describe.each(pages)("the saved page %s", (_name, { text, selectors }) => {
  it("[M4] describes each span as it was saved", () => {
    for (const selector of selectors) {
      expect(describeSpan(text, selector.start, selector.end)).toEqual(selector);
    }
  });

  it("[M3] anchors each selector where it was made, by its words and what stood around them", () => {
    for (const { start: _, end: __, ...known } of selectors) {
      const { kind, places } = matchQuote(text, known);
      expect(kind).toBe("exact");
      expect(places[0]?.span).toMatchObject(known);
    }
    for (const selector of selectors) {
      expect(matchQuote(text, selector).places[0]?.span).toEqual(selector);
    }
  });

  it("[A2] [A6] carries each over a paragraph put in at the top, and back", () => {
    const after = `One paragraph more stands at the top of it now.\n${text}`;
    const there = carryOver(
      text,
      after,
      selectors.map((selector) => [selector]),
    );
    expect(there.map(({ outcome }) => outcome)).toEqual(selectors.map(() => "exact"));
    const back = carryOver(
      after,
      text,
      there.map(({ ranges }) => ranges),
    );
    expect(back.map(({ ranges }) => ranges)).toEqual(
      selectors.map(({ start, end }) => [{ start, end }]),
    );
  });
});
