import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { StarterKit } from "@tiptap/starter-kit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { normaliseText } from "#lib/core/text/normalise.ts";
import { canonicalText } from "./canonical-text.ts";
import { html } from "./html.ts";
import type { TiptapNode } from "./tiptap-document.ts";

const schema = getSchema([StarterKit]);
const textOf = (source: string): string => canonicalText(html.read(source).document).text;

const short: Record<string, string> = {
  paragraph: "p",
  bulletList: "ul",
  orderedList: "ol",
  listItem: "li",
  blockquote: "quote",
  codeBlock: "pre",
  horizontalRule: "hr",
  hardBreak: "br",
};

/** A document on one line, marks in brackets: `p(a b[bold])`. */
function outline(nodes: readonly TiptapNode[]): string {
  const shown = ({ type, text, marks = [], attrs, content }: TiptapNode) => {
    if (text !== undefined) return text + marks.map((mark) => `[${mark.type}]`).join("");
    const name = type === "heading" ? `h${attrs?.level}` : (short[type] ?? type);
    return content ? `${name}(${outline(content)})` : name;
  };
  return nodes.map(shown).join(" ");
}

const read = (source: string): string => outline(html.read(source).document.content);

describe("reads", () => {
  test.each([
    ["paragraphs, closed or not", "<p>a<p>b</p>c<div>d</div>", "p(a) p(b) p(c) p(d)"],
    [
      "[I4] white space as a browser shows it",
      "<p>\n  a\n  <b> b </b> c\n</p>",
      "p(a  b [bold] c)",
    ],
    ["headings", "<h1>a</h1><h3><div>b</div></h3><h2>c<p>d", "h1(a) h3(b) h2(c) p(d)"],
    ["breaks", "<p>a<br> b<br><br></p>", "p(a br b)"],
    [
      "[I6] lists",
      "<ul><li>a<li>b<ol start=3><li>c</ol></ul>d",
      "ul(li(p(a)) li(p(b) ol(li(p(c))))) p(d)",
    ],
    ["items without a list", "<li>a<li>b", "ul(li(p(a))) ul(li(p(b)))"],
    ["quotations", "<blockquote><p>a<p>b</blockquote>c", "quote(p(a) p(b)) p(c)"],
    [
      "[I10] what is marked as deleted, up to its end or its paragraph's, is no text",
      "<p>a <del>b</del><ins>c</ins><p>d<del>e<p>f</p><del><p>g</p></del>h",
      "p(a c) p(d) p(f) p(h)",
    ],
    [
      "[I10] words without how they are spoken, closed or not",
      "<p><ruby>東<rp>(</rp><rt>x</rt><rp>)</rp>京<rt>y</ruby>都</p><p><ruby>a<rt>b<p>c",
      "p(東京都) p(a) p(c)",
    ],
    [
      "[I5] digits that a style raises",
      '<p>5 m<span style="font-size:0.6em;vertical-align:super">2</span></p>',
      "p(5 m²)",
    ],
    ["rules and code", "a<hr>b<pre>\n c\n  d\n</pre>", "p(a) hr p(b) pre( c\n  d)"],
    [
      "[I8] a table, a cell a paragraph",
      "<table><tr><th>a<th>b<tr><td>c<td><p>d</table>",
      "p(a) p(b) p(c) p(d)",
    ],
    ["marks, nested wrongly too", "<p><b>a<i>b</b>c</i>d", "p(a[bold] b[bold][italic] cd)"],
    ["definitions and captions", "<dl><dt>a<dd>b</dl><figure><img><figcaption>c", "p(a) p(b) p(c)"],
    [
      "[I5] digits above the line",
      "<p>2023<sup>1</sup>, 5 m<sup>2</sup>, 5<sup>th</sup>",
      "p(2023¹, 5 m², 5th)",
    ],
    [
      "references",
      "<p>a&amp;b &lt;c&gt; &eacute;&#x1F600;&#0;&#xD800;",
      "p(a&b <c> é😀\uFFFD\uFFFD)",
    ],
    ["[I2] nothing of what is empty", "<p> </p><ul><li></ul><h1>&nbsp;</h1><blockquote>", ""],
  ])("%s", (_name, source, expected) => {
    expect(read(source)).toBe(expected);
  });
});

describe("[I10] leaves out", () => {
  test.each([
    ["scripts", "<p>a<script>document.write('<p>x')</script>b", "p(ab)"],
    ["a script without end", "<p>a</p><script>x<p>y", "p(a)"],
    ["styles and comments", "<style>p{}</style><!-- x --><![if x]>a<![endif]>", "p(a)"],
    ["drawings, closed or not", "<svg><text>x</text></svg>a<svg><g><p>b", "p(a) p(b)"],
    [
      "forms and frames",
      "a<select><option>x</select><textarea><p>y</textarea><iframe>z</iframe>",
      "p(a)",
    ],
    [
      "what is hidden",
      "<p>a<span style='display: none'>x<b>y</b></span><p hidden>z<p>b",
      "p(a) p(b)",
    ],
    [
      "links that run",
      "<a href='javascript:alert(1)'>a</a> <a href=' JaVaScRiPt:x'>b</a>",
      "p(a b)",
    ],
    ["handlers", "<p onclick='x()'>a<img src=x onerror='x()'>", "p(a)"],
    [
      "links to no page",
      "<a href='/p'>a</a><a name=x>b</a><a href='data:text/html,x'>c</a>",
      "p(abc)",
    ],
  ])("%s", (_name, source, expected) => {
    expect(read(source)).toBe(expected);
  });

  test("pictures, and says so", () => {
    expect(html.read("<p>a<img><img>").remarks).toEqual(["2 pictures were left out."]);
    expect(html.read("<p>a<picture><img></picture>").remarks).toEqual(["1 picture was left out."]);
    expect(html.read("<p>a").remarks).toEqual([]);
  });
});

test("links are kept with their words", () => {
  const { links, document } = html.read(
    "<p>See <a href='https://x.org/?a=1&amp;b=2'>the <b>list</b></a>.",
  );
  expect(links).toEqual([{ url: "https://x.org/?a=1&b=2", text: "the list" }]);
  expect(outline(document.content)).toBe("p(See  the [link] list[link][bold] .)");
});

test.each([
  ["the first heading", "<title>Site</title><h1>Head</h1><p>a", "Head"],
  ["the page's own title", "<title>Page\n title</title><p>It said so.</p>", "Page title"],
  ["a first line that is one", "<p>Harbour talks end</p><p>Envoys met.</p>", "Harbour talks end"],
  ["none", "<p>It said so.</p>", undefined],
])("is titled by %s", (_name, source, title) => {
  expect(html.read(source).title).toBe(title);
});

test("what Word hands on keeps its lists, without bullets as text", () => {
  const item = (level: number, marker: string, text: string) =>
    `<p class=MsoListParagraph style='margin:0;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
    style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
  const source = `<html xmlns:o="urn:x"><head><style>p {}</style></head><body><!--StartFragment-->
    <p class=MsoNormal>Before<o:p></o:p></p>${item(1, "·", "a")}${item(2, "o", "b")}${item(1, "·", "c")}
    ${item(1, "1.", "d")}<p class=MsoNormal>After</p><!--EndFragment--></body></html>`;
  expect(read(source)).toBe("p(Before) ul(li(p(a) ul(li(p(b)))) li(p(c))) ol(li(p(d))) p(After)");
});

test("what Google Docs hands on is bold only where it is", () => {
  const source = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr">
    <span style="font-weight:400;font-style:normal">a </span><span style="font-weight:700">b</span></p><br /></b>`;
  expect(read(source)).toBe("p(a  b[bold])");
});

describe("pages that are meant to hang a reader are read in time that grows with their length", () => {
  test.each([
    ["divisions", `${"<div>".repeat(100_000)}a`],
    ["a million marks", `${"<b>".repeat(1_000_000)}a`],
    ["closed divisions", `${"<div>a".repeat(20_000)}${"</div>".repeat(20_000)}`],
    ["marks", `${"<b><i>".repeat(50_000)}a${"</b>".repeat(50_000)}`],
    ["paragraphs and marks", "<p><b>a".repeat(20_000)],
    ["lists", `${"<ul><li>".repeat(50_000)}a`],
    ["items", `<ul>${"<b>".repeat(50_000)}${"<li>a".repeat(20_000)}`],
    ["quotations", `${"<blockquote>".repeat(100_000)}a${"</blockquote>".repeat(100_000)}`],
    ["tables", `${"<table><tr><td>".repeat(34_000)}a`],
    ["links", `${"<a href=https://x.org>".repeat(50_000)}a`],
    ["ends", `a${"</p></b></ul>".repeat(50_000)}`],
    ["drawings", `a${"<svg>".repeat(100_000)}<p>b`],
    ["attributes", `<p ${"a=b ".repeat(100_000)}>a`],
    ["styles", `<p style="${"mso-list:".repeat(100_000)}">a`],
    ["an open comment", `a<!--${"--".repeat(100_000)}`],
  ])(
    "%s",
    (_name, source) => {
      expect(textOf(source)).toMatch(/^[ab\n]+$/);
    },
    20_000,
  );
});

const markup = fc.constantFrom(
  ..."<p>|</p>|<b>|</b>|<ul>|</ul>|<ol>|<li>|</li>|<h2>|</h2>|<table>|<td>|</table>|<br>|<hr>|<pre>|</pre>|<sup>|</sup>|<a href='https://x.org'>|</a>|<blockquote>|</blockquote>|<code>|</code>|<span hidden>|</span>|<p style='mso-list:l0 level2'>|<svg>|</svg>|<script>|</script>|<title>|</title>|&nbsp;|&#x301;|&#0;|&shy;|<!--|-->|<".split(
    "|",
  ),
);

test("any source gives a document that the editor takes, with a settled text", () => {
  const source = fc
    .array(fc.oneof({ weight: 3, arbitrary: markup }, fc.constant("w1"), awkwardText()), {
      maxLength: 25,
    })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(source, (content) => {
      const { document } = html.read(content);
      const { text, blocks } = canonicalText(document);
      if (document.content.length > 0) Node.fromJSON(schema, document).check();
      expect(normaliseText(text)).toEqual({ text, notes: [] });
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n")).toBe(text);
    }),
    { numRuns: 250 },
  );
}, 20_000);
