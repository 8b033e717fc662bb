import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { proposedClaim, rangeOf, testClaim } from "#lib/domain/test-article.ts";
import {
  CONFLICT,
  deskBySql,
  FORBIDDEN,
  insertAuthor,
  insertDecision,
  insertVerdict,
  sqlOf,
} from "#lib/domain/test-four-eyes.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { actorByToken } from "#lib/platform/auth/actor-by-token.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { applyCorrections } from "./commands/apply-corrections.ts";

/** Four-eyes over words that got into the text as a suggestion: by command, and by SQL as the application's own role. */

type Desk = Awaited<ReturnType<typeof deskBySql>>;

async function suggest(
  actor: Actor,
  { article }: Desk,
  from = "two days",
  replacement = "three days",
) {
  const { articleId, revisionId } = article;
  const suggestion = { kind: "suggestion", body: "", replacement };
  const ranges = [rangeOf(article, from)];
  return addAnnotation.run(actor, { articleId, revisionId, ...suggestion, ranges });
}

const takeOver =
  ({ reporter, article: { articleId, revisionId } }: Desk, ...annotationIds: string[]) =>
  () =>
    applyCorrections.run(reporter, { articleId, revisionId, annotationIds });

const verdict = { rating: "verified", disposition: "stands", rationale: "It says so." };

async function authorsOf({ editor, article: { articleId } }: Desk) {
  return inScope(editor, (db) =>
    db.articleAuthor.findMany({
      where: { articleId },
      select: { memberId: true, because: true },
      orderBy: { because: "asc" },
    }),
  );
}

/** Somebody with a bot that may annotate. */
async function makerWithBot({ room }: Desk) {
  const maker = await room.join("admin", "editor", "reviewer");
  const wire = { name: "Wire", scopes: ["read", "annotate"], days: 7 };
  const { token } = await makeToken.run(maker, wire);
  return { maker, bot: await actorByToken(`Bearer ${token}`, maker.newsroomSlug) };
}

test("whoever wrote a suggestion that is taken over is an author, and judges nothing of the article", async () => {
  const desk = await deskBySql();
  const { sql, reporter, reviewer, editor, article } = desk;
  const { annotationId } = await suggest(editor, desk);
  const { event } = await recording(takeOver(desk, annotationId));
  const { memberId, name } = editor;
  expect(event.detail).toMatchObject({
    authors: [{ member: memberId, name, because: "suggestion" }],
  });
  expect(await authorsOf(desk)).toEqual([
    { memberId: reporter.memberId, because: "importer" },
    { memberId, because: "suggestion" },
  ]);
  const now = await inScope(editor, (db) =>
    db.revision.findFirstOrThrow({ where: { articleId: article.articleId, number: 2 } }),
  );
  const revised = { articleId: article.articleId, revisionId: now.id, text: now.text };
  const { claimId } = await testClaim(reviewer, revised);
  await expectRefused("forbidden", () => proposeVerdict.run(editor, { claimId, ...verdict }));
  expect(await insertVerdict(sql, editor, claimId)).toBe(FORBIDDEN);
  const { verdictId } = await proposeVerdict.run(reviewer, { claimId, ...verdict });
  await expectRefused("forbidden", () => approveClaim.run(editor, { claimId, verdictId }));
  expect(await insertDecision(sql, editor, { claimId, verdictId })).toBe(FORBIDDEN);
});

test("two suggestions of one writer name them once, and whoever is an author already not again", async () => {
  const desk = await deskBySql();
  const { reporter, reviewer } = desk;
  const ids = [
    await suggest(reviewer, desk),
    await suggest(reviewer, desk, "They met", "They came together"),
    await suggest(reporter, desk, "Envoys", "Diplomats"),
  ].map(({ annotationId }) => annotationId);
  const { event } = await recording(takeOver(desk, ...ids));
  expect(event.detail).toMatchObject({
    authors: [{ member: reviewer.memberId, because: "suggestion" }],
  });
  expect(await authorsOf(desk)).toHaveLength(2);
});

test("what one's own bot suggested is one's own", async () => {
  const desk = await deskBySql();
  const { reviewer, article } = desk;
  const { maker, bot } = await makerWithBot(desk);
  const { annotationId } = await suggest(bot, desk);
  const { event, result } = await recording(takeOver(desk, annotationId));
  expect(event.detail).toMatchObject({
    authors: [{ member: bot.memberId, name: bot.name, because: "suggestion" }],
  });
  const { articleId } = article;
  const { revisionId } = result;
  const text = article.text.replace("two days", "three days");
  const { claimId } = await testClaim(reviewer, { articleId, revisionId, text });
  const sql = await sqlOf(maker);
  expect(await insertVerdict(sql, maker, claimId)).toBe(FORBIDDEN);
  const { verdictId } = await proposeVerdict.run(reviewer, { claimId, ...verdict });
  await expectRefused("forbidden", () => approveClaim.run(maker, { claimId, verdictId }));
  expect(await insertDecision(sql, maker, { claimId, verdictId })).toBe(FORBIDDEN);
});

test("whose judgement stands gets no words in by a suggestion, nor by a bot's", async () => {
  const desk = await deskBySql();
  const { sql, article } = desk;
  const { maker, bot } = await makerWithBot(desk);
  await proposedClaim(maker, article);
  const own = await suggest(maker, desk);
  const { annotationId } = await suggest(bot, desk, "They met", "They came together");
  await expectRefused("forbidden", takeOver(desk, own.annotationId));
  await expectRefused("forbidden", takeOver(desk, annotationId));
  for (const author of [maker, bot]) {
    await sql.query("BEGIN");
    expect(await insertAuthor(sql, author, article.articleId)).toBe("accepted");
    expect(await sqlState(sql.query("COMMIT"))).toBe(FORBIDDEN);
  }
  expect(await authorsOf(desk)).toHaveLength(1);
});

test("words that end the only judgement of whoever suggested them get in", async () => {
  const desk = await deskBySql();
  const { reviewer, editor, article } = desk;
  const { claimId, verdictId } = await proposedClaim(reviewer, article);
  await approveClaim.run(editor, { claimId, verdictId });
  const { annotationId } = await suggest(reviewer, desk, "three countries", "nine countries");
  await recording(takeOver(desk, annotationId));
  const { state } = await inScope(editor, (db) =>
    db.claim.findFirstOrThrow({ where: { id: claimId } }),
  );
  expect(state).toBe("stale");
});

test("what came with a file is of whoever brought it in, whomever the file names", async () => {
  const desk = await deskBySql();
  const { editor } = desk;
  const { annotationId } = await suggest(editor, desk);
  const fromFile = newId();
  await inScope(editor, async (db) => {
    const { replacement, ...row } = await db.annotation.findFirstOrThrow({
      where: { id: annotationId },
      omit: { document: true, mentioned: true },
    });
    await db.annotation.createMany({
      data: { ...row, id: fromFile, replacement, fileAuthor: "Ann Lee" },
    });
    const span = await db.annotationSpan.findFirstOrThrow({ where: { annotationId } });
    await db.annotationSpan.createMany({ data: { ...span, annotationId: fromFile } });
  });
  const { event } = await recording(takeOver(desk, fromFile));
  expect(event.detail).toMatchObject({
    authors: [{ member: editor.memberId, because: "suggestion" }],
  });
});

/** A revision by SQL that takes a suggestion over, up to the suggestion itself. */
async function revisionBySql({ reporter, article: { articleId } }: Desk, annotationId: string) {
  const sql = await sqlOf(reporter);
  const { newsroomId, memberId } = reporter;
  const revisionId = newId();
  await sql.query("BEGIN");
  await sql.query(
    `INSERT INTO revision (newsroom_id, id, article_id, number, document, text, sha256, origin, note, made_by_id, created_at)
     SELECT newsroom_id, $2, article_id, 2, document, replace(text, 'two days', 'three days'),
       encode(sha256(convert_to(replace(text, 'two days', 'three days'), 'UTF8')), 'hex'), 'edit', '', $3, now()
     FROM revision WHERE newsroom_id = $1 AND article_id = $4 AND number = 1`,
    [newsroomId, revisionId, memberId, articleId],
  );
  await sql.query(
    `INSERT INTO correction (newsroom_id, revision_id, ordinal, annotation_id, start_offset, old_text, new_text)
     SELECT newsroom_id, $2, 0, annotation_id, start_offset, exact, 'three days' FROM annotation_span
     WHERE newsroom_id = $1 AND annotation_id = $3`,
    [newsroomId, revisionId, annotationId],
  );
  const accept = () =>
    sqlState(
      sql.query("UPDATE annotation SET accepted_in_id = $1 WHERE id = $2", [
        revisionId,
        annotationId,
      ]),
    );
  return { sql, accept };
}

test("by SQL, no suggestion is taken over whose writer no row names as an author", async () => {
  const desk = await deskBySql();
  const { editor, article } = desk;
  const { annotationId } = await suggest(editor, desk);
  const { sql, accept } = await revisionBySql(desk, annotationId);
  await sql.query("SAVEPOINT before_acceptance");
  expect(await accept()).toBe(CONFLICT);
  await sql.query("ROLLBACK TO before_acceptance");
  expect(await insertAuthor(sql, editor, article.articleId)).toBe("accepted");
  expect(await accept()).toBe("accepted");
  await sql.query("ROLLBACK");
});

test("by SQL, nobody suggests in another's name", async () => {
  const { sql, reporter, editor, article } = await deskBySql();
  const insert = ({ newsroomId, memberId }: Actor) =>
    sqlState(
      sql.query(
        `INSERT INTO annotation (newsroom_id, id, article_id, kind, body, replacement, author_id, created_at)
         VALUES ($1, gen_random_uuid(), $2, 'suggestion', '', 'three days', $3, now())`,
        [newsroomId, article.articleId, memberId],
      ),
    );
  expect(await insert(reporter)).toBe(FORBIDDEN);
  expect(await insert(editor)).toBe("accepted");
});
