import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { StarterKit } from "@tiptap/starter-kit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalText } from "./canonical-text.ts";
import { toDocumentPosition, toTextOffset } from "./positions.ts";
import { randomDocument } from "./random-document.cases.ts";

const schema = getSchema([StarterKit]);
const leafText = (leaf: Node): string => (leaf.type.name === "hardBreak" ? "\n" : "");

test("offsets and positions agree with ProseMirror on any document, there and back", () => {
  fc.assert(
    fc.property(randomDocument(), fc.nat(200), fc.nat(200), (document, a, b) => {
      const { text, blocks } = canonicalText(document);
      fc.pre(blocks.length > 0);
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      const [from, to] = [toDocumentPosition(blocks, start), toDocumentPosition(blocks, end)];
      const node = Node.fromJSON(schema, document);
      node.check();
      expect(node.textBetween(from, to, "\n", leafText)).toBe(text.slice(start, end));
      expect([toTextOffset(blocks, from), toTextOffset(blocks, to)]).toEqual([start, end]);
    }),
    { numRuns: 300 },
  );
});

const blocks = [
  { type: "paragraph", start: 0, end: 3, from: 3 },
  { type: "paragraph", start: 4, end: 6, from: 10 },
];

test.each([
  [0, 0],
  [3, 0],
  [6, 3],
  [8, 3],
  [10, 4],
  [12, 6],
  [99, 6],
])("position %d, between blocks or in one, is offset %d", (position, offset) => {
  expect(toTextOffset(blocks, position)).toBe(offset);
});

test.each([-1, 7])("refuses offset %d of a text of six", (offset) => {
  expect(() => toDocumentPosition(blocks, offset)).toThrow(RangeError);
});
