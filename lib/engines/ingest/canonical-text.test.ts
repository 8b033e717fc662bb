import { expect, test } from "vitest";
import { canonicalText } from "./canonical-text.ts";
import type { TiptapNode } from "./tiptap-document.ts";

const text = (words: string): TiptapNode => ({ type: "text", text: words });
const paragraph = (...content: TiptapNode[]): TiptapNode => ({ type: "paragraph", content });

test("[I1] joins text blocks by one newline, at whatever depth they lie", () => {
  const item = { type: "listItem", content: [paragraph(text("one"))] };
  const content = [
    { type: "heading", attrs: { level: 1 }, content: [text("Title")] },
    { type: "horizontalRule" },
    { type: "blockquote", content: [{ type: "bulletList", content: [item, item] }] },
    { type: "codeBlock", content: [text("a\nb")] },
  ];
  const { text: canonical, blocks } = canonicalText({ type: "doc", content });
  expect(canonical).toBe("Title\none\none\na\nb");
  expect(blocks).toEqual([
    { type: "heading", start: 0, end: 5 },
    { type: "paragraph", start: 6, end: 9 },
    { type: "paragraph", start: 10, end: 13 },
    { type: "codeBlock", start: 14, end: 17 },
  ]);
});

test("a hard break is a newline, an empty block an empty line", () => {
  const content = [paragraph(text("a"), { type: "hardBreak" }, text("b")), { type: "paragraph" }];
  const { text: canonical, blocks } = canonicalText({ type: "doc", content });
  expect(canonical).toBe("a\nb\n");
  expect(blocks.map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [4, 4],
  ]);
});

test("refuses what it could not count", () => {
  const content = [paragraph({ type: "image" })];
  expect(() => canonicalText({ type: "doc", content })).toThrow("image");
});
