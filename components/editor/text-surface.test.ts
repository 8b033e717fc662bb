import fc from "fast-check";
import { parseHTML } from "linkedom";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { canonicalText } from "#lib/engines/ingest/canonical-text.ts";
import { randomDocument } from "#lib/engines/ingest/random-document.cases.ts";
import type { TiptapDoc, TiptapNode } from "#lib/engines/ingest/tiptap-document.ts";
import { articleNodes } from "./article-nodes.ts";
import { textSurface } from "./text-surface.ts";

const { document, Node } = parseHTML("<!doctype html><body></body>");

beforeEach(() => {
  vi.stubGlobal("document", document);
  vi.stubGlobal("NodeFilter", { SHOW_ELEMENT: 1, SHOW_TEXT: 4 });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A document as the page shows it. */
function shown(content: TiptapDoc) {
  const dom = document.createElement("div");
  dom.innerHTML = renderToStaticMarkup(
    createElement(Fragment, null, ...articleNodes(content.content)),
  );
  document.body.replaceChildren(dom);
  const { text, blocks } = canonicalText(content);
  return textSurface(dom, blocks, text);
}

const paragraph = (...content: TiptapNode[]): TiptapNode => ({ type: "paragraph", content });
const text = (words: string, ...marks: string[]): TiptapNode => ({
  type: "text",
  text: words,
  marks: marks.map((type) => ({ type })),
});

test("every offset of any document leads to a place in the page, and back", () => {
  fc.assert(
    fc.property(randomDocument(), (content) => {
      const surface = shown(content);
      if (surface.blocks.length === 0) return;
      for (let offset = 0; offset <= surface.text.length; offset += 1) {
        const point = surface.points(offset, offset)?.from;
        expect(point && surface.offsetOf(point.node, point.offset)).toBe(offset);
      }
    }),
    { numRuns: 150 },
  );
});

test("the pieces between two offsets are the text between them", () => {
  fc.assert(
    fc.property(randomDocument(), fc.nat(60), fc.nat(60), (content, a, b) => {
      const surface = shown(content);
      const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b), surface.text.length)];
      fc.pre(surface.blocks.length > 0 && start < end);
      const words = surface.pieces(start, end).map(({ node, start: from, length }) => {
        const all = node.nodeType === Node.TEXT_NODE ? String(node.nodeValue) : "\n";
        return all.slice(Math.max(0, start - from), Math.min(length, end - from));
      });
      // Between two blocks the page has nothing.
      const joints = new Set(surface.blocks.slice(0, -1).map((block) => block.end));
      const said = surface.text.slice(start, end).split("");
      expect(words.join("")).toBe(said.filter((_, at) => !joints.has(start + at)).join(""));
    }),
    { numRuns: 150 },
  );
});

test("places in the page that hold no text have an offset too", () => {
  const item = { type: "listItem", content: [paragraph(text("three"))] };
  const surface = shown({
    type: "doc",
    content: [
      paragraph(text("one 😀 "), text("two", "bold"), { type: "hardBreak" }),
      { type: "bulletList", content: [item] },
      { type: "horizontalRule" },
      paragraph(),
    ],
  });
  expect(surface.text).toBe("one 😀 two\n\nthree\n");
  const { dom, offsetOf } = surface;
  const [first, list, rule, last] = [...dom.children];
  const at = (node: Element | undefined | null, offset: number) => node && offsetOf(node, offset);
  // Before the bold words, before the break, before the one that holds the line open.
  expect([0, 1, 2, 3].map((offset) => at(first, offset))).toEqual([0, 7, 10, 11]);
  expect(at(first?.querySelector("strong"), 0)).toBe(7);
  expect(at(first?.querySelector("strong"), 1)).toBe(10);
  // Between blocks it is the end of the one before.
  expect([at(dom, 0), at(dom, 1), at(list, 0), at(rule, 0)]).toEqual([0, 11, 11, 17]);
  expect([at(list, 1), at(dom, 4), at(last, 0)]).toEqual([17, 18, 18]);
});
