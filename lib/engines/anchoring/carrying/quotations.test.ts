import { expect, it } from "vitest";
import { mayQuote, Quotations } from "./quotations.ts";

/** The words of a text that stand in quotation marks. */
function quoted(text: string): string {
  const quotations = new Quotations(text);
  return [...text.matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)]
    .filter(({ index }) => quotations.holds(index))
    .map(([word]) => word)
    .join(" ");
}

it.each([
  ["nothing", "It is shut now", ""],
  ["double marks", 'It "is shut" now', "is shut"],
  ["curly marks", "It “is shut” now", "is shut"],
  ["German marks", "It „is shut“ now", "is shut"],
  ["German marks inward", "It »is shut« now", "is shut"],
  ["French marks", "It «\u00A0is shut\u00A0» now", "is shut"],
  ["marks of two kinds", 'It “is shut" now', "is shut"],
  ["a quotation in a quotation", "It «is “all” shut» now", "is all shut"],
  ["single marks", "It ‘is shut’ now", "is shut"],
  ["straight single marks", "It 'is shut' now", "is shut"],
  ["German single marks", "It ‚is shut‘ now", "is shut"],
  ["French single marks", "It ‹is shut› now", "is shut"],
  ["an apostrophe in single marks", "It ‘isn’t shut’ now", "isn’t shut"],
  ["a plural's apostrophe in single marks", "It ‘was the boys’ house’ once", "was the boys house"],
  ["single marks after an s", "It ‘has ships’ there", "has ships"],
  ["two quotations after an s", "It ‘has ships’ and ‘has boats’ there", "has ships has boats"],
  ["apostrophes", "The boys’ house wasn’t shut in the ’90s", ""],
  ["apostrophes before words", "Give 'em the boys' house", ""],
  ["single marks in double ones", "“It ‘is’ shut” now", "It is shut"],
  ["an open quotation to the end of its block", "“It is shut\nnow", "It is shut"],
  ["a block by itself", "“It is\n“shut” now", "It is shut"],
])("reads %s", (_name, text, words) => {
  expect(quoted(text)).toBe(words);
});

it.each([
  ["a quotation", "It “is shut” now", "shut", "is shut”"],
  ["one of several sentences", "“It is. All left,” he said", "left", "It is. All left,”"],
  [
    "one that goes on in the next block",
    "“It is.\n“All left.” He did",
    "All",
    "It is.\n“All left.”",
  ],
  [
    "one that went on",
    "He: “It is.\n\n“All left.\n“So.” He",
    "It is",
    "It is.\n\n“All left.\n“So.”",
  ],
  ["one before another block", "“It is.\nAll “left” then", "It is", "It is."],
  ["one of two in a block", "“It is” and “it was”", "was", "it was”"],
])("reads %s around an offset", (_name, text, words, expected) => {
  const around = new Quotations(text).around(text.indexOf(words));
  expect(text.slice(around?.start, around?.end)).toBe(expected);
});

it("reads none around what is not quoted", () => {
  const text = "It “is” shut “now” there";
  const quotations = new Quotations(text);
  expect(["It", "shut", "there"].map((word) => quotations.around(text.indexOf(word)))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it("tells the single marks that quote from apostrophes", () => {
  const text = "It ‘isn’t shut’ now";
  const quotations = new Quotations(text);
  const marks = [...text.matchAll(/[‘’]/g)].map(({ index }) => quotations.isSingleMark(index));
  expect(marks).toEqual([true, false, true]);
});

it("tells whether there is anything to read", () => {
  expect(mayQuote("It is shut")).toBe(false);
  expect(mayQuote("It ‹is› shut")).toBe(true);
});
