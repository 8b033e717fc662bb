import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { readBody } from "#lib/domain/history/recorded-event.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { claimsAlong, countAlong } from "./claims-along.ts";
import { inEditionOf, namedInClaim } from "./editions.cases.ts";
import { exportReport } from "./export-report.ts";
import { bytesOf, englishArticle, reportOf } from "./fixtures.cases.ts";
import { importVerifiedRecord } from "./import-record.ts";
import { type Report, reportSchema } from "./report.ts";
import { takeUpClaims } from "./take-up-claims.ts";
import { takeUpRecord } from "./take-up-record.ts";
import { takenUpOf } from "./taken-up.ts";
import { verifyReport } from "./verify.ts";

const golden = readFileSync(new URL("formats/golden/report.json", import.meta.url));
const report = reportSchema.parse(JSON.parse(golden.toString()));
/** With claims in several states, one of them withdrawn. */
const discussed = reportOf(englishArticle());
const textAlone = { withClaims: false };
const withClaims = { withClaims: true };

test("a record is taken up as a draft with its text, and rests on the record as its first source", async () => {
  const room = await testNewsroom();
  const reporter = await room.join("reporter");
  const { recordId } = await importVerifiedRecord.run(reporter, { bytes: golden });
  const { articleId } = await takeUpRecord(reporter, { recordId, ...textAlone });
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
  await expect(takeUpRecord(reporter, { recordId, ...textAlone })).rejects.toThrow("broken off");
  isBroken.mockRestore();
  const [one, other] = await Promise.all([
    takeUpRecord(reporter, { recordId, ...textAlone }),
    takeUpRecord(reporter, { recordId, ...textAlone }),
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
  await expectRefused("forbidden", () => takeUpRecord(reviewer, { recordId, ...textAlone }));
  await expectRefused("not_found", () =>
    takeUpRecord(reporter, { recordId: newId(), ...textAlone }),
  );
});

/** What a draft's claims are, in their order, with their threads. */
const claimsOf = (actor: Actor, articleId: string) =>
  inScope(actor, (db) =>
    db.claim.findMany({
      where: { articleId },
      orderBy: { number: "asc" },
      include: { spans: true, replies: true, verdicts: true, evidence: true, decisions: true },
    }),
  );

/** The draft's own record, which verifies. */
async function verifiedRecord(editor: Actor, articleId: string): Promise<Report> {
  const { bytes } = await exportReport(editor, { articleId, format: "json" });
  expect(verifyReport(bytes)).toMatchObject({ ok: true });
  return reportSchema.parse(JSON.parse(Buffer.from(bytes).toString()));
}

test("its claims come along: open, at their words, with where each came from, and nothing that was decided", async () => {
  const editor = await (await testNewsroom()).join("editor");
  const { recordId } = await importVerifiedRecord.run(editor, { bytes: bytesOf(discussed) });
  const { articleId } = await takeUpRecord(editor, { recordId, ...withClaims });
  const claims = await claimsOf(editor, articleId);
  const along = claimsAlong(discussed);
  expect(claims).toHaveLength(discussed.claims.filter(({ state }) => state !== "withdrawn").length);
  const nothing = { verdicts: [], evidence: [], decisions: [], ownerId: null, findingId: null };
  expect(claims).toMatchObject(
    along.map(({ statement, category, claimant, ranges, origin }, index) => ({
      ...{ number: index + 1, statement, category, priority: "normal", state: "open" },
      ...{ claimantName: claimant?.name ?? null, openedById: editor.memberId, spans: ranges },
      ...{ replies: [{ body: origin, authorId: editor.memberId }], ...nothing },
    })),
  );

  const { chain, claims: told, replies } = await verifiedRecord(editor, articleId);
  expect(chain.events.map((event) => readBody(event).type)).toEqual([
    "article.imported",
    ...claims.map(() => "claim.opened"),
    ...claims.map(() => "reply.added"),
    ...["source.added", "checks.requested"],
  ]);
  expect(told.map(({ statement, state }) => ({ statement, state }))).toEqual(
    along.map(({ statement }) => ({ statement, state: "open" })),
  );
  expect(replies.map(({ body }) => body)).toEqual(along.map(({ origin }) => origin));
});

test("asked for again it is the same draft; without its claims, another one", async () => {
  const editor = await (await testNewsroom()).join("editor");
  const { recordId } = await importVerifiedRecord.run(editor, { bytes: golden });
  const { articleId } = await takeUpRecord(editor, { recordId, ...withClaims });
  expect(await takeUpRecord(editor, { recordId, ...withClaims })).toEqual({ articleId });
  const other = await takeUpRecord(editor, { recordId, ...textAlone });
  expect(other.articleId).not.toBe(articleId);
  expect(await claimsOf(editor, other.articleId)).toEqual([]);
});

test("of a public edition those claims come along whose words are all there", async () => {
  const editor = await (await testNewsroom()).join("editor");
  const edition = inEditionOf(namedInClaim(), "public", true);
  const { recordId } = await importVerifiedRecord.run(editor, { bytes: bytesOf(edition) });
  const { articleId } = await takeUpRecord(editor, { recordId, ...withClaims });
  expect(countAlong(edition)).toEqual({ claims: 3, withdrawn: 1, hidden: 1 });
  const statements = (await claimsOf(editor, articleId)).map(({ statement }) => statement);
  expect(statements).toHaveLength(3);
  expect(statements.join()).not.toMatch(/Jonas Weber|left out/i);
  await verifiedRecord(editor, articleId);
});

test("only who may open claims takes them up, and with claims that do not fit nothing is written", async () => {
  const room = await testNewsroom();
  const [reporter, editor] = [await room.join("reporter"), await room.join("editor")];
  const both = await room.join("reporter", "reviewer");
  const { recordId } = await importVerifiedRecord.run(reporter, { bytes: golden });
  await expectRefused("forbidden", () => takeUpRecord(reporter, { recordId, ...withClaims }));
  const { draft } = takenUpOf(report);
  const [claim] = claimsAlong(report);
  const ranges = [{ start: 0, end: 5, exact: "other" }];
  const claims = [claim, { ...claim, ranges }];
  await expectRefused("forbidden", () => takeUpClaims.run(reporter, { ...draft, claims }));
  await expectRefused("conflict", () => takeUpClaims.run(editor, { ...draft, claims }));
  const { articleId } = await takeUpRecord(both, { recordId, ...withClaims });
  expect(await claimsOf(both, articleId)).toHaveLength(claimsAlong(report).length);
});

test("under a key of its own it is another draft, the same one where it is sent again", async () => {
  const room = await testNewsroom();
  const editor = await room.join("editor");
  const { recordId } = await importVerifiedRecord.run(editor, { bytes: golden });
  const wanted = { recordId, ...textAlone };
  const plain = await takeUpRecord(editor, wanted);
  const key = newId();
  const keyed = await takeUpRecord(editor, wanted, key);
  expect(keyed).not.toEqual(plain);
  expect(await takeUpRecord(editor, wanted, key)).toEqual(keyed);
  await expectRefused("invalid_input", () =>
    takeUpRecord(editor, { recordId, ...withClaims }, key),
  );
  const other = await importVerifiedRecord.run(editor, { bytes: bytesOf(discussed) });
  await expectRefused("invalid_input", () =>
    takeUpRecord(editor, { recordId: other.recordId, ...textAlone }, key),
  );
  expect(await inScope(editor, (db) => db.article.count())).toBe(2);
});
