import type { Client } from "pg";
import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { importArticle } from "#lib/domain/articles/commands/import-article.ts";
import { openClaim } from "#lib/domain/claims/commands/open-claim.ts";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { attachEvidence } from "#lib/domain/evidence/commands/attach-evidence.ts";
import { finishChecking } from "#lib/domain/publication/commands/finish-checking.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { importInput } from "#lib/domain/test-article.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import {
  CONFLICT,
  deskBySql,
  FORBIDDEN,
  insertAuthor,
  insertDecision,
  insertVerdict,
  NO_PRIVILEGE,
  setState,
  sqlOf,
} from "#lib/domain/test-four-eyes.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { actorByToken } from "#lib/platform/auth/actor-by-token.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { ownerConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { approveClaim } from "./commands/approve-claim.ts";

/** Who counts as an author, and as a checker, for somebody who writes plain SQL as the application. */

const text = "Nine ferries left the harbour.";
const verdict = { rating: "verified", disposition: "stands", rationale: "It says so." };

/** An article by SQL, with its revision; who its authors are is written besides. */
async function insertArticle(sql: Client, importer: Actor) {
  const [articleId, revisionId] = [newId(), newId()];
  const article = await sqlState(
    sql.query(
      `INSERT INTO article (newsroom_id, id, title, byline_text, language, direction, published_on, time_zone, state,
         imported_by_id, created_at)
       VALUES ($1, $2, 'Ferries', '', 'en', 'ltr', '2024-05-17', 'UTC', 'draft', $3, now())`,
      [importer.newsroomId, articleId, importer.memberId],
    ),
  );
  if (article === "accepted") {
    await sql.query(
      `INSERT INTO revision (newsroom_id, id, article_id, number, document, text, sha256, origin, created_at)
       VALUES ($1, $2, $3, 1, '{}', $4, encode(sha256(convert_to($4, 'UTF8')), 'hex'), 'import', now())`,
      [importer.newsroomId, revisionId, articleId, text],
    );
  }
  return { articleId, revisionId, article };
}

async function insertClaim(sql: Client, opener: Actor, articleId: string) {
  const claimId = newId();
  await sql.query(
    `INSERT INTO claim (newsroom_id, id, article_id, number, statement, category, priority, state, opened_by_id, created_at)
     VALUES ($1, $2, $3, 1, 'Nine ferries left.', 'number', 'normal', 'open', $4, now())`,
    [opener.newsroomId, claimId, articleId, opener.memberId],
  );
  return claimId;
}

const insertSignOff = (sql: Client, signer: Actor, revisionId: string) =>
  sqlState(
    sql.query(
      `INSERT INTO sign_off (newsroom_id, id, article_id, revision_id, sha256, reservations, signed_by_id, created_at)
       SELECT newsroom_id, gen_random_uuid(), article_id, id, sha256, '', $1, now() FROM revision WHERE id = $2`,
      [signer.memberId, revisionId],
    ),
  );

test("an article without an author is none: no byline that names a member, nor the importer", async () => {
  const { sql, editor, reporter } = await deskBySql();
  await sql.query("BEGIN");
  expect((await insertArticle(sql, editor)).article).toBe("accepted");
  expect(await sqlState(sql.query("COMMIT"))).toBe(CONFLICT);
  await sql.query("BEGIN");
  const { articleId } = await insertArticle(sql, editor);
  // Somebody else who is said to have typed into it makes the importer no stranger to it.
  expect(await insertAuthor(sql, reporter, articleId)).toBe("accepted");
  expect(await sqlState(sql.query("COMMIT"))).toBe(CONFLICT);
});

test("the importer whom no row names gives no verdict, decides on nothing and signs off nothing", async () => {
  const { sql, reviewer, editor } = await deskBySql();
  await sql.query("BEGIN");
  const { articleId, revisionId } = await insertArticle(sql, editor);
  const claimId = await insertClaim(sql, reviewer, articleId);
  await sql.query("SAVEPOINT before_verdict");
  expect(await insertVerdict(sql, editor, claimId)).toBe(FORBIDDEN);
  await sql.query("ROLLBACK TO before_verdict");
  expect(await insertVerdict(sql, reviewer, claimId)).toBe("accepted");
  const { rows } = await sql.query("SELECT id FROM verdict WHERE claim_id = $1", [claimId]);
  expect(await setState(sql, claimId, "proposed")).toBe("accepted");
  await sql.query("SAVEPOINT before_decision");
  expect(await insertDecision(sql, editor, { claimId, verdictId: rows[0].id })).toBe(FORBIDDEN);
  await sql.query("ROLLBACK TO before_decision");
  expect(await insertSignOff(sql, editor, revisionId)).toBe(FORBIDDEN);
  await sql.query("ROLLBACK");
});

test("whose byline names no member keeps its importer as author, and nobody ceases to be one", async () => {
  const { sql, reporter, article } = await deskBySql();
  const of = [article.articleId];
  expect(await sqlState(sql.query("DELETE FROM article_author WHERE article_id = $1", of))).toBe(
    NO_PRIVILEGE,
  );
  const other = "UPDATE article_author SET because = 'byline' WHERE article_id = $1";
  expect(await sqlState(sql.query(other, of))).toBe(NO_PRIVILEGE);
  const owner = await ownerConnection();
  const gone = owner.query("DELETE FROM article_author WHERE member_id = $1", [reporter.memberId]);
  expect(await sqlState(gone)).toBe(CONFLICT);
  await owner.end();
});

test("nobody imports an article, or makes a revision, in another's name", async () => {
  const { sql, editor, reporter, article } = await deskBySql();
  expect((await insertArticle(sql, reporter)).article).toBe(FORBIDDEN);
  const revise = (origin: string, maker: Actor) =>
    sqlState(
      sql.query(
        `INSERT INTO revision (newsroom_id, id, article_id, number, document, text, sha256, origin, made_by_id, created_at)
         VALUES ($1, gen_random_uuid(), $2, 2, '{}', $3, encode(sha256(convert_to($3, 'UTF8')), 'hex'), $4, $5, now())`,
        [editor.newsroomId, article.articleId, text, origin, maker.memberId],
      ),
    );
  // The reporter is its author already: words of the editor's would be theirs.
  expect(await revise("edit", reporter)).toBe(FORBIDDEN);
  expect(await revise("edit", editor)).toBe(CONFLICT);
  expect(await revise("corrections", editor)).toBe(CONFLICT);
});

test("evidence of one's own bot bars, from a source that one does not see, too", async () => {
  const { room, reporter, reviewer, editor } = await deskBySql();
  const maker = await room.join("admin", "editor");
  const { token } = await makeToken.run(maker, {
    ...{ name: "Wire", scopes: ["read", "evidence"], days: 7 },
  });
  const bot = await actorByToken(`Bearer ${token}`, maker.newsroomSlug);
  const made = await importArticle.run(reporter, { ...importInput, content: text });
  const { articleId, revisionId } = made;
  const ranges = [{ start: 0, end: 12, exact: "Nine ferries" }];
  const claim = {
    articleId,
    revisionId,
    statement: "Nine ferries left.",
    category: "number",
    ranges,
  };
  const { claimId } = await openClaim.run(reviewer, claim);
  const visibleTo = [bot, editor, reviewer].map(({ memberId }) => memberId);
  const source = {
    kind: "note",
    articleId,
    title: "From the wire",
    note: "It says so.",
    visibleTo,
  };
  const { sourceId } = await addSource.run(bot, source);
  const piece = { claimId, sourceId, stance: "supports", locator: "", quote: "" };
  await attachEvidence.run(bot, piece);
  const { verdictId } = await proposeVerdict.run(reviewer, {
    claimId,
    ...verdict,
  });
  const sql = await sqlOf(maker);
  expect((await sql.query("SELECT FROM evidence WHERE claim_id = $1", [claimId])).rows).toEqual([]);
  expect(await insertDecision(sql, maker, { claimId, verdictId })).toBe(FORBIDDEN);
  const granted = sql.query(
    `INSERT INTO break_glass (newsroom_id, id, claim_id, decider_id, reason, granted_by_id, created_at, expires_at)
     VALUES ($1, gen_random_uuid(), $2, $3, 'Nobody else is there.', $4, now(), now() + interval '1 hour')`,
    [maker.newsroomId, claimId, reviewer.memberId, maker.memberId],
  );
  expect(await sqlState(granted)).toBe(FORBIDDEN);
  await approveClaim.run(editor, { claimId, verdictId });
  await testChecks(reviewer, { articleId });
  await finishChecking.run(reviewer, { articleId, revisionId });
  expect(await insertSignOff(sql, maker, revisionId)).toBe(FORBIDDEN);
  await expectRefused("forbidden", () => signOffRevision.run(maker, { articleId, revisionId }));
  const other = await room.join("editor");
  await signOffRevision.run(other, { articleId, revisionId });
});

test("what one's own bot brought in is one's own", async () => {
  const { sql, room, reviewer } = await deskBySql();
  const maker = await room.join("admin", "editor", "reviewer");
  const { token } = await makeToken.run(maker, { name: "In", scopes: ["read", "import"], days: 7 });
  const bot = await actorByToken(`Bearer ${token}`, maker.newsroomSlug);
  const made = await importArticle.run(bot, { ...importInput, content: text });
  const ranges = [{ start: 0, end: 12, exact: "Nine ferries" }];
  const claim = { ...made, statement: "Nine ferries left.", category: "number", ranges };
  const { claimId } = await openClaim.run(reviewer, claim);
  expect(await insertVerdict(sql, maker, claimId)).toBe(FORBIDDEN);
  const seen = {
    claimId,
    ...(await proposeVerdict.run(reviewer, { claimId, ...verdict })),
  };
  expect(await insertDecision(sql, maker, seen)).toBe(FORBIDDEN);
  expect(await insertSignOff(sql, maker, made.revisionId)).toBe(FORBIDDEN);
});
