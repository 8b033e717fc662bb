import { expect, test } from "vitest";
import { bytesOf, englishArticle, reportOf } from "./fixtures.cases.ts";
import { problemOf } from "./forging.cases.ts";
import { reportDigest } from "./record-text.ts";
import { verifyReport } from "./verify.ts";
import { witnessProblem } from "./verify-witness.ts";
import { witnessed } from "./witness.cases.ts";

const english = reportOf(englishArticle());
const witness = witnessed(english, 3);
const report = { ...english, witness };

test("a checkpoint from before the last event, over the report's own log, holds", () => {
  expect(witnessProblem(english)).toBeUndefined();
  expect(witnessProblem({ ...english, witness: undefined })).toBeUndefined();
  expect(problemOf(report)).toBeUndefined();
  const { digest: _, ...rest } = report;
  const verified = verifyReport(bytesOf({ ...rest, digest: reportDigest(rest) }));
  expect(verified.ok && verified.summary.witness).toEqual({
    publicKey: witness.publicKey,
    checkpoint: { number: 3, at: "2024-05-17T00:00:00.000Z", seq: 3 },
  });
});

test("one over another log, by another key, or from after it does not", () => {
  const { checkpoint } = witness;
  if (!checkpoint) throw new Error("There is no checkpoint.");
  const other = Buffer.alloc(32).toString("base64");
  expect(problemOf({ ...report, witness: { ...witness, publicKey: other } })).toContain(
    "The public key is not the one that signed the checkpoint",
  );
  const moved = { ...witness, checkpoint: { ...checkpoint, seq: 4 } };
  expect(problemOf({ ...report, witness: moved })).toContain("Event 4 is not among those");
  const late = { ...witness, checkpoint: { ...checkpoint, seq: report.atSeq } };
  expect(problemOf({ ...report, witness: late })).toContain("is not from before the last event");
});
