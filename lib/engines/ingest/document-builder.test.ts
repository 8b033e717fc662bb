import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { StarterKit } from "@tiptap/starter-kit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalText } from "./canonical-text.ts";
import { type Container, documentBuilder } from "./document-builder.ts";
import { MAX_DRAFT_BLOCKS } from "./limits.ts";
import type { TiptapNode } from "./tiptap-document.ts";

const schema = getSchema([StarterKit]);
const words = (text: string) => [{ text, marks: [] }];

/** A document on one line: `bulletList(listItem(paragraph(a)))`. */
function outline(nodes: readonly TiptapNode[]): string {
  return nodes
    .map(({ type, text, content }) => text ?? (content ? `${type}(${outline(content)})` : type))
    .join(" ");
}

function built(...steps: string[]): string {
  const builder = documentBuilder(new Map());
  for (const step of steps) {
    if (step === "end") builder.end();
    else if (/^(bulletList|orderedList|listItem|blockquote)$/.test(step)) {
      builder.begin(step as Container);
    } else if (step.startsWith("#"))
      builder.addBlock("heading", words(step.slice(1)), { level: 1 });
    else builder.addBlock("paragraph", words(step));
  }
  return outline(builder.finish());
}

test.each([
  [["a", "#b"], "paragraph(a) heading(b)"],
  [
    ["bulletList", "listItem", "a", "end", "end", "b"],
    "bulletList(listItem(paragraph(a))) paragraph(b)",
  ],
  [["bulletList", "a", "b"], "bulletList(listItem(paragraph(a)) listItem(paragraph(b)))"],
  [["bulletList", "listItem", "#a", "#b"], "bulletList(listItem(paragraph(a) heading(b)))"],
  [["bulletList", "listItem", "orderedList", "a"], "orderedList(listItem(paragraph(a)))"],
  [
    ["bulletList", "a", "bulletList", "b"],
    "bulletList(listItem(paragraph(a) bulletList(listItem(paragraph(b)))))",
  ],
  [["blockquote", "end", "bulletList", "listItem", " ", "end"], ""],
])("%j", (steps, expected) => {
  expect(built(...steps)).toBe(expected);
});

test("[I7] what lies too deep is kept, less deep", () => {
  const builder = documentBuilder(new Map());
  for (let depth = 0; depth < 100_000; depth += 1) builder.begin("blockquote");
  builder.addBlock("paragraph", words("deep"));
  for (let depth = 0; depth < 100_000; depth += 1) builder.end();
  builder.addBlock("paragraph", words("out"));
  const text = outline(builder.finish());
  expect(text).toContain("paragraph(deep)");
  expect(text).toMatch(/\)\)\) paragraph\(out\)$/);
});

test("[I15] a draft without end is refused before it fills the memory", () => {
  const builder = documentBuilder(new Map());
  const add = () => builder.addBlock("paragraph", words("a"));
  for (let count = 0; count < MAX_DRAFT_BLOCKS; count += 1) add();
  expect(add).toThrow("more than the 50,000 paragraphs");
  expect(() =>
    documentBuilder(new Map()).addBlock("paragraph", words("a".repeat(1_000_001))),
  ).toThrow("more than the 1,000,000 characters");
});

test("[I2] the editor takes whatever is built, and nothing of it is empty", () => {
  const step = fc.constantFrom(
    ...[
      "bulletList",
      "orderedList",
      "listItem",
      "blockquote",
      "end",
      "end",
      "a",
      "#b",
      "rule",
      " ",
    ],
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const builder = documentBuilder(new Map());
      for (const one of steps) {
        if (one === "end") builder.end();
        else if (one === "rule") builder.addRule();
        else if (one.length > 2) builder.begin(one as Container);
        else
          builder.addBlock(one.startsWith("#") ? "heading" : "paragraph", words(one), { level: 2 });
      }
      const content = builder.finish();
      if (content.length === 0) return;
      Node.fromJSON(schema, { type: "doc", content }).check();
      expect(
        canonicalText({ type: "doc", content }).blocks.filter((one) => one.start === one.end),
      ).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
