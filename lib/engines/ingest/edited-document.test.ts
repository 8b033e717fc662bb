import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalText } from "./canonical-text.ts";
import { editedDocument } from "./edited-document.ts";
import { randomDocument } from "./random-document.cases.ts";

const paragraph = (text: string, marks?: unknown[]) => ({
  type: "paragraph",
  content: [{ type: "text", text, ...(marks ? { marks } : {}) }],
});
const doc = (...content: unknown[]) => ({ type: "doc", content });

it("settles characters as an import does, and says so", () => {
  const { text, notes } = editedDocument(doc(paragraph("a\u00A0b\u00AD"), paragraph("e\u0301")));
  expect(text).toBe("a b\n\u00E9");
  expect(notes.length).toBeGreaterThan(0);
});

it("keeps what the schema has, and the text of what it has not", () => {
  const list = {
    type: "orderedList",
    attrs: { start: 3 },
    content: [{ type: "listItem", content: [paragraph("x")] }],
  };
  const { document, text } = editedDocument(
    doc(
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Head" }] },
      list,
      { type: "iframe", attrs: { src: "x" }, content: [paragraph("inside")] },
      paragraph("marked", [{ type: "bold" }, { type: "blink" }]),
      { type: "horizontalRule" },
    ),
  );
  expect(text).toBe("Head\nx\ninside\nmarked");
  expect(document.content.map(({ type }) => type)).toEqual([
    "heading",
    "orderedList",
    "paragraph",
    "paragraph",
    "horizontalRule",
  ]);
  expect(document.content[3]?.content?.[0]?.marks).toEqual([{ type: "bold" }]);
});

it("takes the address from a link that leads elsewhere than to the web", () => {
  const link = (href: string) => paragraph("here", [{ type: "link", attrs: { href } }]);
  const marks = (href: string) =>
    editedDocument(doc(link(href))).document.content[0]?.content?.[0]?.marks;
  expect(marks("https://example.org")).toEqual([
    { type: "link", attrs: { href: "https://example.org" } },
  ]);
  expect(marks("javascript:alert(1)")).toBeUndefined();
});

it.each([
  ["no document", 17],
  ["a node that is none", doc("text")],
  ["nothing in it", doc(paragraph("  "))],
])("refuses %s", (_name, raw) => {
  expect(() => editedDocument(raw)).toThrow(/text/);
});

it("leaves an imported document's text as it is", () => {
  fc.assert(
    fc.property(randomDocument(), (document) => {
      const { text } = canonicalText(document);
      fc.pre(text.trim() !== "" && !/\n\n|^\n|\n$/.test(text));
      expect(editedDocument(editedDocument(document).document).text).toBe(
        editedDocument(document).text,
      );
    }),
  );
});

it("takes a document nested 50,000 deep", () => {
  let deep: unknown = paragraph("down here");
  for (let level = 0; level < 50_000; level += 1) deep = { type: "blockquote", content: [deep] };
  expect(editedDocument(doc(deep)).text).toBe("down here");
});
