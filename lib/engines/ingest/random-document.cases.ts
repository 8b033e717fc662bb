import fc from "fast-check";
import type { TiptapDoc, TiptapMark, TiptapNode } from "./tiptap-document.ts";

const words = fc.constantFrom("a", "17 countries", "😀", "عقد", "e\u0316", "👩‍👩‍👧", " ", "x, y");

const marks: fc.Arbitrary<TiptapMark[]> = fc.constantFrom<TiptapMark[]>(
  [],
  [{ type: "bold" }],
  [{ type: "bold" }, { type: "italic" }],
  [{ type: "code" }],
  [{ type: "link", attrs: { href: "https://example.org/" } }],
);

const inline: fc.Arbitrary<TiptapNode> = fc.oneof(
  fc.record({ type: fc.constant("text"), text: words, marks }),
  fc.record({ type: fc.constant("hardBreak") }),
);

const paragraph: fc.Arbitrary<TiptapNode> = fc
  .array(inline, { maxLength: 4 })
  .map((content) => ({ type: "paragraph", content }));

const heading: fc.Arbitrary<TiptapNode> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.array(inline, { maxLength: 3 }))
  .map(([level, content]) => ({ type: "heading", attrs: { level }, content }));

const codeBlock: fc.Arbitrary<TiptapNode> = fc
  .constantFrom("let x;\n\nx()", "17")
  .map((text) => ({ type: "codeBlock", content: [{ type: "text", text }] }));

const { block } = fc.letrec<{ block: TiptapNode; item: TiptapNode }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    paragraph,
    heading,
    codeBlock,
    fc.constant({ type: "horizontalRule" }),
    fc
      .tuple(
        fc.constantFrom("bulletList", "orderedList"),
        fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
      )
      .map(([type, content]) => ({ type, content })),
    fc
      .array(tie("block"), { minLength: 1, maxLength: 3 })
      .map((content) => ({ type: "blockquote", content })),
  ),
  item: fc
    .tuple(paragraph, fc.array(tie("block"), { maxLength: 2 }))
    .map(([first, rest]) => ({ type: "listItem", content: [first, ...rest] })),
}));

/** Any document that Tiptap's StarterKit takes. */
export const randomDocument = (): fc.Arbitrary<TiptapDoc> =>
  fc.array(block, { minLength: 1, maxLength: 5 }).map((content) => ({ type: "doc", content }));
