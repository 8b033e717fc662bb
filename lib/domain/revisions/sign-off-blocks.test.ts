import { expect, test } from "vitest";
import { contradictionBlocks, signOffBlocks, untestedBlocks } from "./sign-off-blocks.ts";

test("nothing keeps a settled article from being signed off", () => {
  expect(signOffBlocks({ open: [], unapplied: [], unconfirmed: [] })).toEqual([]);
});

test("each reason is a sentence with the claims' numbers, and a code", () => {
  const blocks = signOffBlocks({ open: [2, 5], unapplied: [1], unconfirmed: [3] });
  expect(blocks).toEqual([
    { code: "claims_open", sentence: "Claims 2 and 5 are not settled." },
    {
      code: "corrections_not_made",
      sentence: "Claim 1 has an approved correction that is not made.",
    },
    {
      code: "contexts_not_confirmed",
      sentence: "Claim 3 stands in a changed context: please confirm it.",
    },
  ]);
});

test("checks that did not run are one", () => {
  expect([true, false].flatMap(untestedBlocks)).toEqual([
    { code: "checks_not_run", sentence: "The checks have not run on this text to the end." },
  ]);
});

test("open contradictions are counted", () => {
  const blocks = (open: number) => contradictionBlocks({ open, heldUnseen: false });
  expect([0, 1, 3].flatMap(blocks).map(({ sentence }) => sentence)).toEqual([
    "A contradiction is open: please settle it by a claim, or dismiss it.",
    "Open are 3 contradictions: please settle each by a claim, or dismiss it.",
  ]);
});

test("one that the reader does not see is not counted, and holds", () => {
  expect(contradictionBlocks({ open: 0, heldUnseen: true })).toEqual([
    {
      code: "not_seen",
      sentence:
        "Something that you do not see is not settled: somebody who sees it must settle it.",
    },
  ]);
});
