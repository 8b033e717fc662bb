import fc from "fast-check";
import { expect, test } from "vitest";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { normaliseText } from "#lib/core/text/normalise.ts";
import { settleEncoding, type Tally } from "#lib/core/text/settle.ts";
import { inlineNodes, type Run } from "./inline-runs.ts";
import type { TiptapNode } from "./tiptap-document.ts";

const bold = [{ type: "bold" }];
const run = (text: string, marks: Run["marks"] = []): Run => ({ text, marks });
const textOf = (nodes: TiptapNode[]): string => nodes.map((node) => node.text ?? "\n").join("");

test("joins runs of equal marks and makes breaks", () => {
  expect(inlineNodes([run("a"), run("b"), run("c", bold), run("\n"), run("d")], new Map())).toEqual(
    [
      { type: "text", text: "ab" },
      { type: "text", text: "c", marks: bold },
      { type: "hardBreak" },
      { type: "text", text: "d" },
    ],
  );
});

test("[I3] settles each run, counts, and keeps the marks", () => {
  const tally: Tally = new Map();
  const nodes = inlineNodes([run("17\u00A0"), run("coun\u00ADtries", bold)], tally);
  expect(nodes).toEqual([
    { type: "text", text: "17 " },
    { type: "text", text: "countries", marks: bold },
  ]);
  expect([...tally]).toEqual([
    ["no-break-space", 1],
    ["soft-hyphen", 1],
  ]);
});

test("trims white space before a break and at the end, through several runs", () => {
  const nodes = inlineNodes([run("a "), run(" ", bold), run("\n"), run("b"), run(" ")], new Map());
  expect(textOf(nodes)).toBe("a\nb");
});

test("a letter parted from its accent is one letter, without marks", () => {
  const nodes = inlineNodes([run("caf"), run("e", bold), run("\u0301")], new Map());
  expect(nodes).toEqual([{ type: "text", text: "café" }]);
});

test("an empty block has no nodes", () => {
  expect(inlineNodes([run(""), run(" ")], new Map())).toEqual([]);
});

test("the text of any runs is settled", () => {
  const anyRun = fc.record({
    text: awkwardText().map((text) => settleEncoding(text, new Map()).replaceAll("\n", " ")),
    marks: fc.constantFrom<Run["marks"][]>([], bold),
  });
  const runs = fc.array(fc.oneof(anyRun, fc.constant(run("\n"))), { maxLength: 5 });
  fc.assert(
    fc.property(runs, (given) => {
      const text = textOf(inlineNodes(given, new Map()));
      expect(normaliseText(text)).toEqual({ text, notes: [] });
    }),
  );
});
