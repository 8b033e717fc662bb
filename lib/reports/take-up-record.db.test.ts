import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { importVerifiedRecord } from "./import-record.ts";
import { reportSchema } from "./report.ts";
import { takeUpRecord } from "./take-up-record.ts";

const golden = readFileSync(new URL("formats/golden/report.json", import.meta.url));
const report = reportSchema.parse(JSON.parse(golden.toString()));

test("a record is taken up as a draft with its text, and rests on the record as its first source", async () => {
  const room = await testNewsroom();
  const reporter = await room.join("reporter");
  const { recordId } = await importVerifiedRecord.run(reporter, { bytes: golden });
  const { articleId } = await takeUpRecord(reporter, recordId);
  const article = await inScope(reporter, (db) =>
    db.article.findFirstOrThrow({
      where: { id: articleId },
      include: {
        revisions: true,
        claims: true,
        sources: { include: { file: true } },
        checkRuns: true,
      },
    }),
  );
  expect(article).toMatchObject({
    ...{ title: report.article.title, state: "draft", importedById: reporter.memberId, claims: [] },
    ...{ publishedOn: report.article.dateline.publishedOn, language: report.article.language },
    revisions: [{ number: 1, text: report.revision.text }],
    sources: [{ number: 1, kind: "file", file: { sha256: sha256Hex(golden) } }],
    checkRuns: [{ state: "queued" }],
  });
});

test("asked for again, also where it was broken off, it is the same draft with one source", async () => {
  const room = await testNewsroom();
  const reporter = await room.join("reporter");
  const { recordId } = await importVerifiedRecord.run(reporter, { bytes: golden });
  const isBroken = vi.spyOn(addSource, "run").mockRejectedValueOnce(new Error("broken off"));
  await expect(takeUpRecord(reporter, recordId)).rejects.toThrow("broken off");
  isBroken.mockRestore();
  const [one, other] = await Promise.all([
    takeUpRecord(reporter, recordId),
    takeUpRecord(reporter, recordId),
  ]);
  expect(other).toEqual(one);
  const counted = await inScope(reporter, async (db) => [
    await db.article.count(),
    await db.source.count(),
    await db.checkRun.count(),
  ]);
  expect(counted).toEqual([1, 1, 1]);
});

test("who may not import takes nothing up, and nobody what is not there", async () => {
  const room = await testNewsroom();
  const [reporter, reviewer] = [await room.join("reporter"), await room.join("reviewer")];
  const { recordId } = await importVerifiedRecord.run(reporter, { bytes: golden });
  await expectRefused("forbidden", () => takeUpRecord(reviewer, recordId));
  await expectRefused("not_found", () => takeUpRecord(reporter, newId()));
});
