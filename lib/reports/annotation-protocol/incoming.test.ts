import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { fromAnnotation } from "../formats/jsonld/from-annotation.ts";
import { type WebAnnotation, writerOf } from "../formats/jsonld/web-annotation.ts";
import { readChange, readIncoming } from "./incoming.ts";
import { rangesOf } from "./incoming-target.ts";

const text = "😀 Four states came, and four states left.";
const newest = { text, isSource: (iri: string) => iri === "urn:uuid:r" };
const quote = (exact: string, rest = {}) => ({
  source: "urn:uuid:r",
  selector: { type: "TextQuoteSelector", exact, ...rest },
});
const target = quote("Four states");

function read(sent: object) {
  const { target, ...said } = readIncoming({ type: "Annotation", ...sent });
  return { ...said, ranges: rangesOf(target, newest) };
}

test("a comment on a quote, and its place in UTF-16 units", () => {
  const sent = { body: { type: "TextualBody", value: "Five." }, target };
  expect(read(sent)).toEqual({
    kind: "comment",
    body: "Five.",
    ranges: [{ start: 3, end: 14, exact: "Four states" }],
  });
});

test("a place counts code points, and may be quoted too", () => {
  const place = { type: "TextPositionSelector", start: 2, end: 13 };
  const with_ = (rest: object) => {
    const selector = [place, { type: "TextQuoteSelector", exact: "Four states", ...rest }];
    return read({ bodyValue: "Why?", motivation: "questioning", target: { ...target, selector } });
  };
  expect(with_({})).toEqual({
    kind: "question",
    body: "Why?",
    ranges: [{ start: 3, end: 14, exact: "Four states" }],
  });
  expect(with_({ prefix: "😀 ", suffix: " came" }).ranges).toHaveLength(1);
  for (const wrong of [{ exact: "four states" }, { prefix: "and " }, { suffix: " left" }]) {
    expect(() => with_(wrong)).toThrow("not at that place");
  }
});

test("a suggestion's body for editing is what it puts in place", () => {
  const body = [
    { type: "TextualBody", value: "Five states", purpose: "editing" },
    { type: "TextualBody", value: "The list has five.", purpose: "commenting" },
  ];
  expect(read({ motivation: "editing", body, target })).toMatchObject({
    kind: "suggestion",
    body: "The list has five.",
    replacement: "Five states",
  });
});

test("so many passages are looked for in the text, and no more; of others it says where they stand", () => {
  const targets = (most: number) => Array.from({ length: most }, () => target);
  expect(read({ target: targets(5) }).ranges).toHaveLength(5);
  expect(() => read({ target: targets(6) })).toThrow("more than 5 passages");
  const selector = { type: "TextPositionSelector", start: 2, end: 13 };
  const placed = Array.from({ length: 50 }, () => ({ source: "urn:uuid:r", selector }));
  expect(read({ target: placed }).ranges).toHaveLength(50);
});

test.each([
  [{ target: quote("states") }, "more than once"],
  [{ target: quote("states", { prefix: "Four ", suffix: " came" }) }, undefined],
  [{ target: quote("nobody") }, "not in the text"],
  [{ target: { ...target, source: "urn:uuid:other" } }, "newest revision"],
  [
    {
      target: { ...target, selector: { type: "TextPositionSelector", start: 90, end: 99 } },
    },
    "no such place",
  ],
])("%j", (sent, refusal) => {
  const reading = () => read({ motivation: "highlighting", ...sent });
  if (refusal) expect(reading).toThrow(refusal);
  else expect(reading().ranges).toHaveLength(1);
});

/** Members of the data model that Stet has no place for, where they may stand. */
const nowhere = ["rights", "audience", "stylesheet", "generator", "generated", "accessibility"];
const text_ = { type: "TextualBody", value: "Five." };

describe("what there is no place for is refused by its name, not dropped", () => {
  test.each([...nowhere, "via", "canonical", "x:own"])("%s of an annotation", (member) => {
    expect(() => read({ target, [member]: "x" })).toThrow(`no place for “${member}” of an annot`);
  });

  test.each([...nowhere, "language", "processingLanguage", "creator", "created", "id"])(
    "%s of a body",
    (member) => {
      const body = { ...text_, [member]: "x" };
      expect(() => read({ target, body })).toThrow(`no place for “${member}” of a body`);
      expect(() => read({ target, body: [body] })).toThrow(`no place for “${member}” of a body`);
    },
  );

  test.each(["scope", "state", "styleClass", "renderedVia", "purpose", "id"])(
    "%s of a target",
    (member) => {
      const sent = { target: { ...target, [member]: "x" } };
      expect(() => read(sent)).toThrow(`no place for “${member}” of a target`);
    },
  );

  test("what refines a selector, and selectors of other kinds", () => {
    expect(() => read({ target: quote("Four states", { refinedBy: {} }) })).toThrow("“refinedBy”");
    const selector = { type: "XPathSelector", value: "/p" };
    expect(() => read({ target: { ...target, selector } })).toThrow("A selector is a Text");
  });

  test.each(["id", "creator", "created", "modified"])("%s, which Stet says itself", (member) => {
    expect(() => read({ target, [member]: "x" })).toThrow(`Stet says “${member}”`);
  });

  const two = (purpose: string) => ["Five", "Six"].map((value) => ({ value, purpose }));
  test.each([
    [{ motivation: "bookmarking" }, "this motivation"],
    [{ motivation: "constructor" }, "this motivation"],
    [{ motivation: ["commenting", "tagging"] }, "one motivation"],
    [{ type: ["Annotation", "x:Own"] }, "nothing else besides"],
    [{ "@context": ["http://www.w3.org/ns/anno.jsonld", "https://x.example/"] }, "the terms of"],
    [{ body: { ...text_, format: "text/html" } }, "text/plain"],
    [{ body: { ...text_, textDirection: "rtl" } }, "auto"],
    [{ body: { ...text_, type: "Image" } }, "TextualBody"],
    [{ body: "https://x.example/a.png" }, "a body as an object"],
    [{ body: { ...text_, purpose: "tagging" } }, "a body for “tagging”"],
    [{ body: { ...text_, purpose: "describing" } }, "a body for “describing”"],
    [{ body: { ...text_, purpose: "questioning" } }, "a body for “questioning”"],
    [{ body: { value: "resolved", purpose: "tagging" } }, "no tag"],
    [{ body: two("commenting") }, "one body for commenting"],
    [{ body: text_, bodyValue: "Five." }, "as “body”"],
    [{ motivation: "editing", body: two("editing") }, "one body for editing"],
    [{ motivation: "editing", body: text_ }, "says no purpose"],
    [{ motivation: "editing", bodyValue: "Five" }, "as “body”"],
    [{ target: { ...target, selector: [quote("a").selector, quote("b").selector] } }, "each kind"],
    [{ target: "urn:uuid:r" }, "a target as an object"],
  ])("%j", (sent, refusal) => {
    expect(() => read({ target, ...sent })).toThrow(refusal);
  });
});

describe("what was read can be sent back", () => {
  const writer = writerOf({
    people: [{ member: "m", name: "Ada", roles: ["reviewer"] }],
    revision: { id: "r", text },
  });
  const place = (start: number, end: number) => ({
    ...{ start, end, exact: text.slice(start, end) },
    ...{ prefix: text.slice(0, start), suffix: text.slice(end) },
  });
  const given = (said: object): WebAnnotation => ({
    ...fromAnnotation(
      {
        ...{ id: "a", kind: "comment", body: "Five.", replacement: null, by: "m" },
        ...{ at: "2024-05-17T00:15:00.000Z", edited: null, isResolved: false },
        ...{ spans: [place(3, 14)], ...said },
      },
      writer,
    ),
    id: "https://stet.example/a",
  });
  const change = (sent: object, now: WebAnnotation) => readChange(sent, now, newest);
  const nothing = { body: undefined, ranges: undefined };

  const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
  const annotations = fc
    .record({
      kind: fc.constantFrom("comment", "question", "suggestion", "highlight"),
      body: fc.oneof(fc.constant(""), words),
      edited: fc.constantFrom(null, "2024-05-17T00:16:00.000Z"),
      isResolved: fc.boolean(),
      spans: fc.constantFrom([], [place(3, 14)], [place(3, 7), place(25, 29)]),
      replaced: words,
    })
    .map(({ replaced, ...said }) =>
      given({ ...said, replacement: said.kind === "suggestion" ? replaced : null }),
    );

  test("whatever it is, it changes nothing; with its context or without, and in any order", () => {
    fc.assert(
      fc.property(annotations, (now) => {
        const context = { "@context": "http://www.w3.org/ns/anno.jsonld" };
        expect(change({ ...context, ...now }, now)).toEqual(nothing);
        expect(change(Object.fromEntries(Object.entries(now).reverse()), now)).toEqual(nothing);
      }),
    );
  });

  test("what Stet says itself may be left out, and says nothing else", () => {
    const now = given({ edited: "2024-05-17T00:16:00.000Z" });
    for (const member of ["id", "creator", "created", "modified"] as const) {
      const { [member]: _, ...rest } = now;
      expect(change(rest, now)).toEqual(nothing);
      expect(() => change({ ...now, [member]: "x" }, now)).toThrow(`Stet says “${member}”`);
    }
    const { modified: _, ...unedited } = now;
    expect(() => change(now, unedited)).toThrow("“modified”");
  });

  test("the words change, or the place does", () => {
    const now = given({});
    expect(change({ ...now, body: { value: "Six." } }, now)).toEqual({ ...nothing, body: "Six." });
    expect(change({ ...now, target: quote("Four states") }, now)).toEqual(nothing);
    const ranges = [{ start: 15, end: 19, exact: "came" }];
    expect(change({ ...now, target: quote("came") }, now)).toEqual({ ...nothing, ranges });
    const both = { ...now, body: { value: "Six." }, target: quote("came") };
    expect(() => change(both, now)).toThrow("one after the other");
    const lost = given({ spans: [] });
    expect(change({ ...lost, target: quote("came") }, lost)).toEqual({ ...nothing, ranges });
    expect(() => change({ ...now, target: lost.target }, now)).toThrow("a target as an object");
  });

  test("its kind, what it suggests, and that it is resolved, stay as they are", () => {
    const now = given({ kind: "suggestion", replacement: "Five states" });
    const refusalOf = (sent: object, was = now) => {
      try {
        return change(sent, was);
      } catch (error) {
        return error instanceof AppError && error.code;
      }
    };
    const [first, said] = now.body ?? [];
    expect(refusalOf({ ...now, body: [{ ...first, value: "Six states" }, said] })).toBe("conflict");
    expect(refusalOf({ ...given({}), motivation: "highlighting" }, given({}))).toBe("conflict");
    const settled = given({ isResolved: true });
    const { body: _, ...bare } = settled;
    expect(refusalOf({ ...bare, body: given({}).body }, settled)).toBe("conflict");
    expect(refusalOf({ ...bare, body: settled.body }, given({}))).toBe("conflict");
    const tag = { value: "urgent", purpose: "tagging" };
    expect(refusalOf({ ...bare, body: [...(settled.body ?? []), tag] }, settled)).toBe(
      "invalid_input",
    );
  });
});
