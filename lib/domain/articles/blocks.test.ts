import { expect, test } from "vitest";
import { blockCodes, toldBlocks } from "./blocks.ts";

test("whoever is refused is told each sentence", () => {
  const blocks = [
    { code: "claims_open", sentence: "Claim 1 is not settled." },
    { code: "checks_not_run", sentence: "The checks have not run." },
  ] as const;
  expect(toldBlocks(blocks)).toBe("Claim 1 is not settled. The checks have not run.");
  expect(toldBlocks([])).toBe("");
});

test("a code that programs know stays", () => {
  expect(blockCodes).toEqual([
    ...["claims_open", "corrections_not_made", "contexts_not_confirmed", "contradictions_open"],
    ...["checks_not_run", "signature_missing", "objection_stands"],
    ...["reply_awaited", "reply_overdue", "not_seen"],
  ]);
});
