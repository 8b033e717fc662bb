import { expect, test } from "vitest";
import { contradictionBlocks, signOffBlocks } from "./sign-off-blocks.ts";

test("nothing keeps a settled article from being signed off", () => {
  expect(signOffBlocks({ open: [], unapplied: [], unconfirmed: [] })).toEqual([]);
});

test("each reason is a sentence with the claims' numbers", () => {
  expect(signOffBlocks({ open: [2, 5], unapplied: [1], unconfirmed: [3] })).toEqual([
    "Claims 2 and 5 are not settled.",
    "Claim 1 has an approved correction that is not made.",
    "Claim 3 stands in a changed context: please confirm it.",
  ]);
});

test("open contradictions are counted", () => {
  const blocks = (open: number) => contradictionBlocks({ open, heldUnseen: false });
  expect([0, 1, 3].flatMap(blocks)).toEqual([
    "A contradiction is open: please settle it by a claim, or dismiss it.",
    "Open are 3 contradictions: please settle each by a claim, or dismiss it.",
  ]);
});

test("one that the reader does not see is not counted, and holds", () => {
  expect(contradictionBlocks({ open: 0, heldUnseen: true })).toEqual([
    "Something that you do not see is not settled: somebody who sees it must settle it.",
  ]);
});
