import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { approvedClaim, rangeOf, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listUnapplied } from "../queries.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { restoreRevision } from "./restore-revision.ts";

test("what a suggestion made of a claim's words is its disposition, which a checker then confirms", async () => {
  const { room, reporter, reviewer, editor, article } = await testDesk();
  const { articleId, revisionId } = article;
  const { claimId } = await testClaim(reviewer, article);
  const { annotationId } = await addAnnotation.run(await room.join("reviewer"), {
    ...{ articleId, revisionId, kind: "suggestion", body: "", replacement: "four" },
    ranges: [rangeOf(article, "three")],
  });
  const input = { articleId, revisionId, annotationIds: [annotationId] };
  const { event } = await recording(() => applyCorrections.run(reporter, input));
  const suggested = { disposition: "corrected", oldText: "three", newText: "four" };
  expect(event).toMatchObject({
    data: { claims: [{ claim: claimId, outcome: "edited" }] },
    detail: { claims: [{ suggested }] },
  });
  const rows = await inScope(editor, async (db) => ({
    carry: await db.claimCarry.findFirstOrThrow(),
    correction: await db.correction.findFirstOrThrow(),
  }));
  expect(rows.carry).toMatchObject(suggested);
  const [oldText, newText] = ["three", "four"];
  const { start } = rangeOf(article, "three");
  expect(rows.correction).toMatchObject({ annotationId, claimId: null, start, oldText, newText });

  const verdict = { rating: "wrong", disposition: "corrected", rationale: "The list names four." };
  const { verdictId } = await proposeVerdict.run(reviewer, {
    ...{ claimId, oldText, newText },
    ...verdict,
  });
  await approveClaim.run(editor, { claimId, verdictId });
  expect(await inScope(editor, (db) => listUnapplied(db, articleId))).toEqual([]);
});

/** By SQL, as the application's own role: a revision that says it makes corrections. */
async function deskBySql() {
  const desk = await testDesk();
  const { claimId } = await approvedClaim(desk.reviewer, desk.editor, desk.article);
  const { articleId, revisionId } = desk.article;
  const { newsroomId, memberId } = desk.editor;
  const before = desk.article.text;
  const now = before.replace("three countries", "four countries");
  const key = { newsroomId, revisionId: newId() };
  return {
    ...desk,
    claimId,
    before,
    now,
    key,
    write: (db: Db, text: string, origin: string, madeById = memberId) =>
      db.revision.createMany({
        data: {
          ...{ newsroomId, id: key.revisionId, articleId, number: 2, document: "{}", text, origin },
          ...{ sha256: sha256Hex(text), madeById, createdAt: new Date() },
        },
      }),
    correct: (db: Db, change: object = {}) =>
      db.correction.createMany({
        data: {
          ...{ ...key, ordinal: 0, start: before.indexOf("three countries"), claimId },
          ...{ oldText: "three countries", newText: "four countries", ...change },
        },
      }),
    place: (db: Db, exact: string, text: string, change: object = {}) => {
      const start = text.indexOf(exact);
      const around = { prefix: "", suffix: "", ...change };
      const span = { start, end: start + exact.length, exact, ordinal: 0, ...around };
      return db.claimSpan.createMany({ data: { ...key, claimId, ...span } });
    },
    tell: (db: Db, change: object = {}) =>
      db.claimCarry.createMany({
        data: {
          ...{ ...key, id: newId(), claimId, outcome: "edited", sameClaim: false },
          ...{ contextChanged: false, applied: true, report: "{}", ...change },
        },
      }),
    revisionId,
  };
}

const attempt = (actor: Actor, work: (db: Db) => Promise<unknown>) =>
  expect(inScope(actor, work)).rejects;

test("by SQL: who makes approved corrections writes exactly those", async () => {
  const { editor, now, write, correct, place, tell } = await deskBySql();
  const other = now.replace("two days", "two weeks");
  await attempt(editor, async (db) => {
    await write(db, other, "corrections");
    await correct(db);
    await place(db, "four countries", other);
    await tell(db);
  }).toThrow(/not the one before with its corrections/);
  await attempt(editor, async (db) => {
    await write(db, now, "corrections");
    await place(db, "four countries", now);
    await tell(db);
  }).toThrow(/is one that was approved/);
  await attempt(editor, async (db) => {
    await write(db, now, "corrections");
    await correct(db, { newText: "nine countries" });
  }).toThrow(/was not approved/);
  await attempt(editor, (db) => correct(db)).toThrow(/told when it is made/);
  await inScope(editor, async (db) => {
    await write(db, now, "corrections");
    await correct(db);
    await place(db, "four countries", now);
    await tell(db);
  });
});

test("by SQL: no claim stays approved where its correction is not made, or is told to say something else", async () => {
  const { reporter, before, place, tell, write } = await deskBySql();
  const elsewhere = `${before.replace("three countries", "nine countries")}\nNext: four countries.`;
  await attempt(reporter, async (db) => {
    await write(db, elsewhere, "edit", reporter.memberId);
    await place(db, "nine countries", elsewhere);
    await tell(db);
  }).toThrow(/does not stay approved/);
  const more = before.replace("three countries", "never four countries");
  await attempt(reporter, async (db) => {
    await write(db, more, "edit", reporter.memberId);
    await place(db, "never four countries", more);
    await tell(db);
  }).toThrow(/does not stay approved/);
  const around = before.replace("came", "never came");
  await attempt(reporter, async (db) => {
    await write(db, around, "edit", reporter.memberId);
    await place(db, "three countries", around);
    await tell(db, { outcome: "exact", applied: false });
  }).toThrow(/does not stay approved/);
  await attempt(reporter, async (db) => {
    await write(db, around, "edit", reporter.memberId);
    await place(db, "three countries", around);
    await db.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
    await place(db, "never", around, { ordinal: 1 });
  }).toThrow(/does not stay approved/);
});

test("by SQL: words are named as they stand, also behind characters of two units", async () => {
  const { reviewer, editor, article, before, key, revisionId } = await deskBySql();
  const { claimId } = await testClaim(reviewer, article);
  const at = before.indexOf("Togo");
  const put = (start: number, exact: string) => (db: Db) =>
    db.claimSpan.createMany({
      data: {
        ...{ ...key, revisionId, claimId, ordinal: 7, start, end: start + exact.length, exact },
        ...{ prefix: "", suffix: "" },
      },
    });
  await attempt(editor, put(at - 1, "Togo")).toThrow(/not the words at that place/);
  await attempt(editor, put(1, "\ufffd")).toThrow(/not the words at that place/);
  await inScope(editor, put(at, "Togo"));
});

test("an approved correction that rewrites a whole sentence is made, taken back and made again, and stays approved", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { articleId } = article;
  const { claimId } = await testClaim(reviewer, article);
  const oldText = "Envoys from three countries came";
  const newText = "Diplomats of four states met";
  const { verdictId } = await proposeVerdict.run(reviewer, {
    ...{ claimId, rating: "wrong", disposition: "corrected", rationale: "The list names four." },
    ...{ oldText, newText },
  });
  await approveClaim.run(editor, { claimId, verdictId });
  const newest = (number: number) =>
    inScope(editor, (db) => db.revision.findFirstOrThrow({ where: { articleId, number } }));
  const state = () =>
    inScope(editor, async (db) => ({
      claim: await db.claim.findFirstOrThrow(),
      words: (
        await db.claimSpan.findMany({ orderBy: { revision: { number: "desc" } }, take: 1 })
      ).map(({ exact }) => exact),
      unapplied: await listUnapplied(db, articleId),
    }));
  const make = async (number: number) => {
    const { id: revisionId } = await newest(number);
    await applyCorrections.run(reporter, { articleId, revisionId, claimIds: [claimId] });
  };
  await make(1);
  expect(await state()).toMatchObject({
    ...{ claim: { state: "approved" }, words: [newText], unapplied: [] },
  });
  await restoreRevision.run(reporter, { articleId, number: 1, replaces: 2 });
  expect(await state()).toMatchObject({ claim: { state: "approved" }, unapplied: [1] });
  await make(3);
  expect(await state()).toMatchObject({ claim: { state: "approved" }, unapplied: [] });
});
