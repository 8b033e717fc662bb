import { expect, test } from "vitest";
import { htmlMarks, raiseDigits } from "./html-marks.ts";
import type { DraftLink } from "./importer.ts";
import { styleHints } from "./style-hints.ts";

const plain = styleHints(undefined);

test("marks nest, and an element's end takes them back", () => {
  const { begin, marks } = htmlMarks([]);
  const endBold = begin("strong", undefined, plain);
  const endItalic = begin("em", undefined, plain);
  expect(marks()).toEqual([{ type: "bold" }, { type: "italic" }]);
  endItalic();
  expect(marks()).toEqual([{ type: "bold" }]);
  endBold();
  expect(marks()).toEqual([]);
});

test("a style outweighs its element, and code has no other mark", () => {
  const { begin, marks } = htmlMarks([]);
  begin("b", undefined, styleHints("font-weight:normal"));
  expect(marks()).toEqual([]);
  begin("span", undefined, styleHints("font-weight:700"));
  expect(marks()).toEqual([{ type: "bold" }]);
  begin("code", undefined, plain);
  expect(marks()).toEqual([{ type: "code" }]);
});

test("a link is kept with its words; what nobody may be sent to is words alone", () => {
  const links: DraftLink[] = [];
  const { begin, marks, take } = htmlMarks(links);
  const end = begin("a", " https://example.org/a ", plain);
  expect(marks()).toEqual([{ type: "link", attrs: { href: "https://example.org/a" } }]);
  take("the\n list ");
  end();
  for (const url of ["javascript:alert(1)", "java\tscript:x", "data:text/html,x", "/path", ""]) {
    const endOther = begin("a", url, plain);
    expect(marks()).toEqual([]);
    take("words");
    endOther();
  }
  expect(links).toEqual([{ url: "https://example.org/a", text: "the list" }]);
});

test("a link without a site is counted from its page, and still must be one to follow", () => {
  const links: DraftLink[] = [];
  const { begin, take } = htmlMarks(links, "https://example.org/a/b");
  for (const href of ["../c", "#part", "javascript:alert(1)", "  "]) {
    const end = begin("a", href, plain);
    take("words");
    end();
  }
  expect(links.map(({ url }) => url)).toEqual([
    "https://example.org/c",
    "https://example.org/a/b#part",
  ]);
});

test("digits above the line stay apart", () => {
  expect(["2", "12", "th", "a1", ""].map(raiseDigits)).toEqual(["²", "¹²", "th", "a1", ""]);
});

test("a link through Google's own page leads to where it is meant to", () => {
  const links: DraftLink[] = [];
  const { begin, take } = htmlMarks(links);
  for (const meant of ["https://mill.example/a%3Fb", "javascript:alert(1)"]) {
    const end = begin("a", `https://www.google.com/url?q=${meant}&sa=D`, plain);
    take("mill");
    end();
  }
  expect(links.map(({ url }) => url)).toEqual([
    "https://mill.example/a?b",
    "https://www.google.com/url?q=javascript:alert(1)&sa=D",
  ]);
});
