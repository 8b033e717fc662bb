import { expect, it } from "vitest";
import { alignTexts } from "../alignment/align-texts.ts";
import { linkParagraphs } from "./link-paragraphs.ts";
import { paragraphsOf } from "./paragraphs.ts";

const [A, B, C, D] = [
  "Envoys of 17 countries met in Paris. They stayed for two days.",
  "The mayor spoke for an hour before them. The hall was full.",
  "Nobody expected a result on the first day.",
  "Talks go on next week in Rome, officials said.",
];

/** The links in the new text's order: old paragraphs, new ones, `>` where moved. */
function links(before: readonly string[], after: readonly string[]): string {
  const [old, now] = [before.join("\n"), after.join("\n")];
  const run = (from: number, end: number) => (end - from > 1 ? `${from}-${end - 1}` : `${from}`);
  return linkParagraphs(alignTexts(old, now), paragraphsOf(old), paragraphsOf(now))
    .map((link) => {
      const [from, to] = [run(link.from, link.fromEnd), run(link.to, link.toEnd)];
      return `${from}:${to}${link.moved ? ">" : ""}`;
    })
    .join(" ");
}

const split = (paragraph: string) => paragraph.replace(". ", ".\n").split("\n");

it.each([
  ["nothing changed", [A, B, C], [A, B, C], "0:0 1:1 2:2"],
  ["one came, one went", [A, B, C], [D, A, C], "0:1 2:2"],
  ["one was moved", [A, B, C, D], [D, A, B, C], "3:0> 0:1 1:2 2:3"],
  ["one was split", [A, B, C], [...split(A), B, C], "0:0-1 1:2 2:3"],
  ["two were joined", [C, ...split(B), D], [C, B, D], "0:0 1-2:1 3:2"],
  ["a short one was joined to its neighbour", [A, C, D], [A, `${C} ${D}`], "0:0 1-2:1"],
  ["most of one was rewritten", [A, B], [A, `The hall was full. ${D} ${C}`], "0:0 1:1"],
  [
    "a wrapped line was joined",
    [A, `${B.slice(0, -1)}, and then`, "it ended."],
    [A, B],
    "0:0 1-2:1",
  ],
])("%s", (_name, before, after, expected) => {
  expect(links(before, after)).toBe(expected);
});
