import { expect, test } from "vitest";
import { settledList } from "./settled-list.ts";
import type { TiptapNode } from "./tiptap-document.ts";

const part =
  (type: string) =>
  (...content: TiptapNode[]): TiptapNode => ({ type, content });
const p = (text: string): TiptapNode => ({ type: "paragraph", content: [{ type: "text", text }] });
const [ul, ol, li, quote] = [
  part("bulletList"),
  part("orderedList"),
  part("listItem"),
  part("blockquote"),
];
const rule = { type: "horizontalRule" };

test("[I2] an item begins with text: what lies in an empty one comes up", () => {
  const inner = () => ol(li(p("a")), li(p("b")));
  expect(settledList(ul(li(inner())))).toEqual(inner());
  expect(settledList(ul(li(p("x")), li(inner(), p("c")), li(rule)))).toEqual(
    ul(...["x", "a", "b", "c"].map((text) => li(p(text)))),
  );
  expect(settledList(ol(li(quote(p("a"), p("b")), p("c"))))).toEqual(
    ol(li(p("a"), p("b"), p("c"))),
  );
  expect(settledList(ul(li(rule)))).toBeUndefined();
});

test("[I2] a heading or code that begins an item is its paragraph", () => {
  const code: TiptapNode = { type: "codeBlock", content: [{ type: "text", text: "a\nb" }] };
  const heading: TiptapNode = { ...p("c"), type: "heading", attrs: { level: 2 } };
  const marks = [{ type: "code" }];
  expect(settledList(ul(li(code), li(heading)))).toEqual(
    ul(
      li({
        type: "paragraph",
        content: [
          { type: "text", text: "a", marks },
          { type: "hardBreak" },
          { type: "text", text: "b", marks },
        ],
      }),
      li(p("c")),
    ),
  );
});
