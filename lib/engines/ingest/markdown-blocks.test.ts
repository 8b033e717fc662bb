import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { readBlocks } from "./markdown-blocks.ts";
import type { TiptapNode } from "./tiptap-document.ts";

/** A document on one line: `ul(li(p:a))`. */
function outline(nodes: readonly TiptapNode[]): string {
  return nodes
    .map(({ type, text, content }) => text ?? (content ? `${type}(${outline(content)})` : type))
    .join(" ");
}

const read = (source: string): TiptapNode[] =>
  readBlocks(new MarkdownIt({ html: false }).parse(source, {}), [], new Map());

test.each([
  ["paragraphs", "a\nb\n\nc", "paragraph(a b) paragraph(c)"],
  ["headings", "# a\n\nb\n---", "heading(a) heading(b)"],
  [
    "lists",
    "- a\n- b\n\n  c",
    "bulletList(listItem(paragraph(a)) listItem(paragraph(b) paragraph(c)))",
  ],
  ["numbered lists", "3. a", "orderedList(listItem(paragraph(a)))"],
  ["quotes", "> a\n> > b", "blockquote(paragraph(a) blockquote(paragraph(b)))"],
  ["rules", "a\n\n---\n\nb", "paragraph(a) horizontalRule paragraph(b)"],
  ["code", "```js\na  \n\n  b\n```\n\n    c", "codeBlock(a\n\n  b) codeBlock(c)"],
  [
    "[I8] tables, a cell a paragraph",
    "|a|b|\n|-|-|\n|c||",
    "paragraph(a) paragraph(b) paragraph(c)",
  ],
  ["HTML as text", "<div>\n<p>a</p>", "paragraph(<div> <p>a</p>)"],
  ["a heading in a list", "- # a\n  b", "bulletList(listItem(paragraph(a) paragraph(b)))"],
  ["a list in a list", "- - a", "bulletList(listItem(paragraph(a)))"],
  ["nothing of what is empty", "#\n\n-\n\n>\n\n```\n\n```\n\n&nbsp;", ""],
])("reads %s", (_name, source, expected) => {
  expect(outline(read(source))).toBe(expected);
});

test("keeps a heading's level, a list's first number and a code block's language", () => {
  expect(read("### a\n\n7. b\n\n```js x\nc\n```").map((node) => node.attrs)).toEqual([
    { level: 3 },
    { start: 7 },
    { language: "js" },
  ]);
});
