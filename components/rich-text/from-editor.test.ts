import { expect, test } from "vitest";
import { richTextFrom } from "./from-editor.ts";

const id = "0190f5a0-0001-7000-8000-000000000001";
const text = (words: string, ...marks: object[]) => ({ type: "text", text: words, marks });
const paragraph = (...content: object[]) => ({ type: "paragraph", attrs: { dir: null }, content });

test("what an editor adds of its own is left out", () => {
  const link = { type: "link", attrs: { href: "https://example.org", target: null, rel: null } };
  const mention = {
    type: "mention",
    attrs: { id, label: "Ada", mentionSuggestionChar: "@" },
  };
  const list = {
    type: "orderedList",
    attrs: { start: 1, type: null },
    content: [{ type: "listItem", attrs: { dir: null }, content: [paragraph(text("b"))] }],
  };
  const document = {
    type: "doc",
    content: [paragraph(text("a", link, { type: "bold" }), mention, { type: "hardBreak" }), list],
  };
  expect(richTextFrom(document)).toEqual({
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          {
            type: "text",
            text: "a",
            marks: [{ type: "link", attrs: { href: "https://example.org" } }, { type: "bold" }],
          },
          { type: "mention", attrs: { id, label: "Ada" } },
          { type: "hardBreak" },
        ],
      },
      {
        type: "orderedList",
        content: [
          {
            type: "listItem",
            content: [{ type: "paragraph", content: [{ type: "text", text: "b" }] }],
          },
        ],
      },
    ],
  });
});

test("what no document holds is not taken: other nodes, other marks, addresses that run something", () => {
  const odd = [
    { type: "heading", content: [text("a")] },
    { type: "bulletList", content: [] },
    paragraph(
      text("b", { type: "code" }, { type: "link", attrs: { href: "javascript:alert(1)" } }),
      { type: "image" },
      { type: "mention", attrs: null },
    ),
    null,
  ];
  expect(richTextFrom({ type: "doc", content: odd })).toEqual({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "b" }] }],
  });
  for (const none of [null, "words", {}, { content: 7 }]) {
    expect(richTextFrom(none)).toEqual({ type: "doc", content: [] });
  }
});
