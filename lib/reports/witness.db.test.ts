import { generateKeyPairSync } from "node:crypto";
import { expect, onTestFinished, test, vi } from "vitest";
import { type ReportFormat, reportFormats } from "#lib/domain/exports/schema.ts";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { publicKeyText } from "#lib/engines/checkpoints/checkpoint.ts";
import { makeCheckpoint } from "#lib/platform/checkpoints/make-checkpoint.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { exportReport } from "./export-report.ts";
import type { Report } from "./report.ts";
import { verifyReport } from "./verify.ts";

const key = generateKeyPairSync("ed25519").privateKey;

const exported = async (editor: Actor, articleId: string, format: ReportFormat) =>
  Buffer.from((await exportReport(editor, { articleId, format })).bytes).toString();

test("before the first checkpoint a report names the key that will sign it, in every format that can", async () => {
  const { editor, article } = await testDesk();
  vi.stubEnv("CHECKPOINT_KEY", key.export({ type: "pkcs8", format: "pem" }).toString());
  onTestFinished(() => void vi.unstubAllEnvs());
  const report: Report = JSON.parse(await exported(editor, article.articleId, "json"));
  expect(report.witness).toEqual({ publicKey: publicKeyText(key), checkpoint: null });
  for (const format of reportFormats) {
    // A page sets its words as drawings, and a table has a place for rows alone.
    if (format === "pdf" || format.startsWith("csv")) continue;
    // A text to work on, an item and reviews to publish are no reports: nobody verifies a log by them.
    if (["docx", "ninjs", "claim-review"].includes(format)) continue;
    expect(await exported(editor, article.articleId, format), format).toContain(publicKeyText(key));
  }
});

test("a report carries the last checkpoint from before its event, the same whenever it is made", async () => {
  const { reviewer, editor, article } = await testDesk();
  const made = async (atSeq?: number) => {
    const wanted = { articleId: article.articleId, format: "json" as const, atSeq };
    const { bytes } = await exportReport(editor, wanted);
    const report: Report = JSON.parse(Buffer.from(bytes).toString());
    return { bytes, report, verified: verifyReport(bytes) };
  };
  await testDesk();
  const before = await makeCheckpoint(key);
  await testAnnotation(reviewer, article);
  const second = await made();
  expect(second.verified).toMatchObject({
    ok: true,
    summary: {
      atSeq: 2,
      witness: {
        publicKey: publicKeyText(key),
        checkpoint: { number: before?.number, at: before?.at, seq: 1 },
      },
    },
  });
  await makeCheckpoint(key);
  await testAnnotation(reviewer, article);
  await makeCheckpoint(key);
  expect((await made(2)).bytes).toEqual(second.bytes);
  const third = await made();
  expect(third.report.witness?.checkpoint).toMatchObject({
    seq: 2,
    checkpoint: { number: (before?.number ?? 0) + 1 },
  });
  expect(third.verified).toMatchObject({ ok: true });
  // Nothing tells of the first event that is from before it; the key is there all the same.
  const first = await made(1);
  expect(first.report.witness?.checkpoint).toBeNull();
  expect(first.report.witness?.publicKey).toMatch(/^[A-Za-z0-9+/]{43}=$/);
});
