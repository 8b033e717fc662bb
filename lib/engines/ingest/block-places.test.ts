import fc from "fast-check";
import { expect, test } from "vitest";
import { blockPlaces } from "./block-places.ts";
import { canonicalText } from "./canonical-text.ts";
import { html } from "./html.ts";
import { randomDocument } from "./random-document.cases.ts";

test("tells of each block whether it is a heading, lies in a list or quotation, and its bullet or number", () => {
  const { document } = html.read(
    "<h3>a</h3><ul><li>b<p>c</p><ol start=3><li>d<li>e</ol></ul><blockquote>f</blockquote>g",
  );
  expect(blockPlaces(document)).toEqual([
    { level: 3 },
    { depth: 1, marker: "•" },
    { depth: 1 },
    { depth: 2, marker: "3." },
    { depth: 2, marker: "4." },
    { isQuoted: true },
    {},
  ]);
});

test("there is one place for each block of the canonical text", () => {
  fc.assert(
    fc.property(randomDocument(), (document) => {
      expect(blockPlaces(document)).toHaveLength(canonicalText(document).blocks.length);
    }),
  );
});
