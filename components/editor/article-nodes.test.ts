import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { TiptapMark, TiptapNode } from "#lib/engines/ingest/tiptap-document.ts";
import { articleNodes } from "./article-nodes.ts";

const shown = (...nodes: TiptapNode[]) =>
  renderToStaticMarkup(createElement(Fragment, null, ...articleNodes(nodes)));
const text = (words: string, ...marks: TiptapMark[]): TiptapNode => ({
  type: "text",
  text: words,
  marks,
});
const paragraph = (...content: TiptapNode[]): TiptapNode => ({ type: "paragraph", content });
const link = (href: string): TiptapMark => ({ type: "link", attrs: { href } });

test("blocks are the elements that they are called after", () => {
  const item = { type: "listItem", content: [paragraph(text("a"))] };
  expect(
    shown(
      { type: "heading", attrs: { level: 2 }, content: [text("Ferries")] },
      { type: "orderedList", attrs: { start: 3 }, content: [item] },
      { type: "bulletList", content: [item] },
      { type: "blockquote", content: [paragraph(text("b < c"))] },
      { type: "codeBlock", content: [text("let x;\n\nx()")] },
      { type: "horizontalRule" },
    ),
  ).toBe(
    "<h2>Ferries</h2>" +
      '<ol start="3"><li><p>a</p></li></ol>' +
      "<ul><li><p>a</p></li></ul>" +
      "<blockquote><p>b &lt; c</p></blockquote>" +
      "<pre><code>let x;\n\nx()</code></pre>" +
      "<hr/>",
  );
});

test("a link that is partly bold is one link", () => {
  const to = link("https://example.org/");
  expect(
    shown(paragraph(text("a "), text("b ", to), text("c", to, { type: "bold" }), text(" d"))),
  ).toBe(
    '<p>a <a href="https://example.org/" target="_blank" rel="noreferrer nofollow">b <strong>c</strong></a> d</p>',
  );
});

test.each(["javascript:alert(1)", "data:text/html,x", "/here", ""])(
  "a link to “%s” leads nowhere",
  (href) => {
    expect(shown(paragraph(text("a", link(href))))).toBe("<p><a>a</a></p>");
  },
);

test("a line without anything on it is held open", () => {
  const open = '<br class="opening-break"/>';
  expect(shown(paragraph())).toBe(`<p>${open}</p>`);
  expect(shown(paragraph(text("a"), { type: "hardBreak" }))).toBe(`<p>a<br/>${open}</p>`);
  expect(shown({ type: "codeBlock", content: [text("x\n")] })).toBe(
    `<pre><code>x\n${open}</code></pre>`,
  );
});

test("a block that runs against the text says so, wherever it stands", () => {
  const quoted = { type: "blockquote", content: [paragraph(text("وصل السفراء."))] };
  const nodes = [paragraph(text("The envoys came.")), quoted];
  const html = (direction: "ltr" | "rtl") =>
    renderToStaticMarkup(createElement(Fragment, null, ...articleNodes(nodes, direction)));
  expect(html("ltr")).toBe(
    '<p>The envoys came.</p><blockquote><p dir="rtl">وصل السفراء.</p></blockquote>',
  );
  expect(html("rtl")).toBe(
    '<p dir="ltr">The envoys came.</p><blockquote><p>وصل السفراء.</p></blockquote>',
  );
});
