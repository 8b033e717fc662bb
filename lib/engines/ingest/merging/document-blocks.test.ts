import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalText } from "../canonical-text.ts";
import { randomDocument } from "../random-document.cases.ts";
import type { TiptapNode } from "../tiptap-document.ts";
import { blocksOf, blockText, documentOf } from "./document-blocks.ts";

const paragraph = (text: string): TiptapNode => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});
const item = (...content: TiptapNode[]): TiptapNode => ({ type: "listItem", content });
const list = (...content: TiptapNode[]): TiptapNode => ({ type: "bulletList", content });

it("gives back the document that it was made of", () => {
  fc.assert(
    fc.property(randomDocument(), (document) => {
      expect(documentOf(blocksOf(document))).toEqual(document);
    }),
  );
});

it("has the text blocks that the canonical text has, in their order", () => {
  fc.assert(
    fc.property(randomDocument(), (document) => {
      const texts = blocksOf(document)
        .filter(({ node }) => node.type !== "horizontalRule")
        .map(blockText);
      expect(texts.join("\n")).toBe(canonicalText(document).text);
    }),
  );
});

it("keeps two lists apart that stand one behind the other", () => {
  const content = [list(item(paragraph("a"))), list(item(paragraph("b"), paragraph("c")))];
  expect(documentOf(blocksOf({ type: "doc", content })).content).toEqual(content);
});

it("keeps a list whose first item is taken out", () => {
  const content = [paragraph("x"), list(item(paragraph("a")), item(paragraph("b")))];
  const [first, , last] = blocksOf({ type: "doc", content });
  expect(first && last && documentOf([first, last]).content).toEqual([
    paragraph("x"),
    list(item(paragraph("b"))),
  ]);
});
