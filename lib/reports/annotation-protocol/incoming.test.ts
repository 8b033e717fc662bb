import { expect, test } from "vitest";
import { incomingAnnotation, readIncoming } from "./incoming.ts";

const text = "😀 Four states came, and four states left.";
const isSource = (iri: string) => iri === "urn:uuid:r";
const quote = (exact: string, rest = {}) => ({
  source: "urn:uuid:r",
  selector: { type: "TextQuoteSelector", exact, ...rest },
});

const read = (sent: object) =>
  readIncoming(incomingAnnotation.parse({ type: "Annotation", ...sent }), text, isSource);

test("a comment on a quote, and its place in UTF-16 units", () => {
  const sent = { body: { type: "TextualBody", value: "Five." }, target: quote("Four states") };
  expect(read(sent)).toEqual({
    kind: "comment",
    body: "Five.",
    ranges: [{ start: 3, end: 14, exact: "Four states" }],
  });
});

test("a place counts code points, and may be quoted too", () => {
  const place = { type: "TextPositionSelector", start: 2, end: 13 };
  const both = [place, { type: "TextQuoteSelector", exact: "Four states" }];
  const target = { source: "urn:uuid:r", selector: both };
  expect(read({ bodyValue: "Why?", motivation: "questioning", target })).toEqual({
    kind: "question",
    body: "Why?",
    ranges: [{ start: 3, end: 14, exact: "Four states" }],
  });
  const wrong = [place, { type: "TextQuoteSelector", exact: "four states" }];
  expect(() => read({ target: { source: "urn:uuid:r", selector: wrong } })).toThrow(
    "not at that place",
  );
});

test("a suggestion's body for editing is what it puts in place, a tag is no word of it", () => {
  const body = [
    { type: "TextualBody", value: "Five states", purpose: "editing" },
    { type: "TextualBody", value: "The list has five.", purpose: "commenting" },
    { type: "TextualBody", value: "resolved", purpose: "tagging" },
  ];
  expect(read({ motivation: "editing", body, target: quote("Four states") })).toMatchObject({
    kind: "suggestion",
    body: "The list has five.",
    replacement: "Five states",
  });
});

test("so many passages are looked for in the text, and no more; of others it says where they stand", () => {
  const target = (most: number) => Array.from({ length: most }, () => quote("Four states"));
  expect(read({ target: target(5) }).ranges).toHaveLength(5);
  expect(() => read({ target: target(6) })).toThrow("more than 5 passages");
  const selector = { type: "TextPositionSelector", start: 2, end: 13 };
  const placed = Array.from({ length: 50 }, () => ({ source: "urn:uuid:r", selector }));
  expect(read({ target: placed }).ranges).toHaveLength(50);
});

test.each([
  [{ motivation: "bookmarking", target: quote("Four states") }, "this motivation"],
  [{ motivation: "constructor", target: quote("Four states") }, "this motivation"],
  [
    {
      target: {
        ...quote("Four states"),
        selector: [quote("came").selector, quote("left").selector],
      },
    },
    "one selector of each kind",
  ],
  [
    {
      motivation: "editing",
      body: ["Five", "Six"].map((value) => ({ value, purpose: "editing" })),
      target: quote("Four"),
    },
    "one body for editing",
  ],
])("what there is no place for is refused, not dropped: %j", (sent, refusal) => {
  expect(() => read(sent)).toThrow(refusal);
});

test.each([
  [{ target: quote("states") }, "more than once"],
  [{ target: quote("states", { prefix: "Four ", suffix: " came" }) }, undefined],
  [{ target: quote("nobody") }, "not in the text"],
  [{ target: { ...quote("Four states"), source: "urn:uuid:other" } }, "newest revision"],
  [
    {
      target: {
        source: "urn:uuid:r",
        selector: { type: "TextPositionSelector", start: 90, end: 99 },
      },
    },
    "no such place",
  ],
])("%j", (sent, refusal) => {
  const reading = () => read({ motivation: "highlighting", ...sent });
  if (refusal) expect(reading).toThrow(refusal);
  else expect(reading().ranges).toHaveLength(1);
});

test("an IRI that would have to be kept is refused, not dropped", () => {
  const sent = { type: "Annotation", target: quote("nobody"), canonical: "urn:uuid:c" };
  expect(incomingAnnotation.safeParse(sent).error?.issues[0]?.message).toContain("canonical");
});
