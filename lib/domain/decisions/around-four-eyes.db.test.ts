import { describe, expect, test } from "vitest";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { dismissFindings } from "#lib/domain/findings/commands/dismiss-findings.ts";
import { finishChecking } from "#lib/domain/publication/commands/finish-checking.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import {
  approvedClaim,
  proposedClaim,
  testArticle,
  testClaim,
  testEvidence,
  testSource,
  verdictInput,
} from "#lib/domain/test-article.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import {
  CONFLICT,
  deskBySql,
  FORBIDDEN,
  insertAuthor,
  insertDecision,
  insertEvidence,
  insertVerdict,
  NO_PRIVILEGE,
  setState,
  sqlOf,
} from "#lib/domain/test-four-eyes.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { approveClaim } from "./commands/approve-claim.ts";

/** The ways around four-eyes that somebody has who signs in as the application and writes plain SQL. */

test("one's own evidence, taken off after the verdict was proposed on it, still bars", async () => {
  const { sql, reviewer, editor, article } = await deskBySql();
  const seen = await proposedClaim(reviewer, article);
  const { evidenceId } = await testEvidence(editor, article, seen);
  const remove = (at: string) =>
    sqlState(
      sql.query(`UPDATE evidence SET removed_at = ${at}, removed_by_id = $2 WHERE id = $1`, [
        evidenceId,
        editor.memberId,
      ]),
    );
  // Nor is it said to have been removed before there was a verdict.
  expect(await remove("'2020-01-01'")).toBe(CONFLICT);
  expect(await remove("now()")).toBe("accepted");
  expect(await insertDecision(sql, editor, seen)).toBe(FORBIDDEN);
  await expectRefused("forbidden", () => approveClaim.run(editor, seen));
  const { claimId } = seen;
  const again = await proposeVerdict.run(reviewer, { claimId, ...verdictInput });
  expect(await insertDecision(sql, editor, { claimId, ...again })).toBe("accepted");
});

test("evidence is not there and removed at once", async () => {
  const { sql, reviewer, editor, article } = await deskBySql();
  const { claimId } = await testClaim(reviewer, article);
  const { sourceId } = await testSource(reviewer, article);
  const insert = sql.query(
    `INSERT INTO evidence VALUES ($1, gen_random_uuid(), $2, $3, '', '', 'context', $4, now(), now(), $4)`,
    [editor.newsroomId, claimId, sourceId, editor.memberId],
  );
  expect(await sqlState(insert)).toBe(CONFLICT);
});

test("evidence slips in neither after a decision nor after its approval, in one transaction", async () => {
  const { sql, reviewer, editor, article } = await deskBySql();
  const seen = await proposedClaim(reviewer, article);
  const { sourceId } = await testSource(editor, article);
  await sql.query("BEGIN");
  await sql.query("SET CONSTRAINTS ALL IMMEDIATE");
  expect(await insertDecision(sql, editor, seen)).toBe("accepted");
  expect(await insertEvidence(sql, editor, seen.claimId, sourceId)).toBe(CONFLICT);
  await sql.query("ROLLBACK");
  await sql.query("BEGIN");
  expect(await insertDecision(sql, editor, seen)).toBe("accepted");
  expect(await setState(sql, seen.claimId, "approved")).toBe("accepted");
  expect(await insertEvidence(sql, editor, seen.claimId, sourceId)).toBe("accepted");
  expect(await sqlState(sql.query("COMMIT"))).toBe(CONFLICT);
});

test("a verdict of the decider's own, after their decision, is not what was decided on", async () => {
  const { sql, reviewer, editor, article } = await deskBySql();
  const seen = await proposedClaim(reviewer, article);
  await sql.query("BEGIN");
  expect(await insertDecision(sql, editor, seen)).toBe("accepted");
  expect(await insertVerdict(sql, editor, seen.claimId, 2)).toBe("accepted");
  expect(await setState(sql, seen.claimId, "approved")).toBe(FORBIDDEN);
  await sql.query("ROLLBACK");
});

describe("nobody becomes an author", () => {
  test("whose decision stands, be it in the same transaction", async () => {
    const { sql, reviewer, editor, article } = await deskBySql();
    const seen = await proposedClaim(reviewer, article);
    await sql.query("BEGIN");
    expect(await insertAuthor(sql, editor, article.articleId)).toBe("accepted");
    expect(await insertDecision(sql, editor, seen)).toBe(FORBIDDEN);
    await sql.query("ROLLBACK");
    await sql.query("BEGIN");
    await sql.query("SET CONSTRAINTS ALL IMMEDIATE");
    expect(await insertDecision(sql, editor, seen)).toBe("accepted");
    expect(await insertAuthor(sql, editor, article.articleId)).toBe(FORBIDDEN);
    await sql.query("ROLLBACK");
    await approveClaim.run(editor, seen);
    expect(await insertAuthor(sql, editor, article.articleId)).toBe(FORBIDDEN);
  });

  test("whose verdict stands, and the command says so before it writes", async () => {
    const { sql, room, article } = await deskBySql();
    const checker = await room.join("reviewer", "editor");
    await proposedClaim(checker, article);
    expect(await insertAuthor(sql, checker, article.articleId)).toBe(FORBIDDEN);
    await expectRefused("forbidden", () =>
      revisedArticle(checker, article, ["two days", "nine days"]),
    );
  });

  test("who signed it off, while that stands", async () => {
    const { sql, room, reporter, reviewer, editor } = await deskBySql();
    const signer = await room.join("editor");
    const article = await testArticle(reporter);
    const { claimId } = await approvedClaim(reviewer, editor, article);
    const { articleId, revisionId } = article;
    await setState(sql, claimId, "withdrawn");
    await testChecks(reviewer, { articleId });
    const { id } = await inScope(editor, (db) =>
      db.finding.findFirstOrThrow({ where: { articleId, outcome: "contradiction" } }),
    );
    await dismissFindings.run(reviewer, { findingIds: [id], reason: "The host is apart." });
    await finishChecking.run(reviewer, { articleId, revisionId });
    await signOffRevision.run(signer, { articleId, revisionId });
    expect(await insertAuthor(sql, signer, articleId)).toBe(FORBIDDEN);
    expect(await insertAuthor(sql, await room.join("editor"), articleId)).toBe("accepted");
  });
});

test("a person is one member of a newsroom, and a member one person", async () => {
  const { sql, editor } = await deskBySql();
  const again = sql.query(
    "INSERT INTO member SELECT newsroom_id, gen_random_uuid(), person_id, roles, now() FROM member WHERE id = $1",
    [editor.memberId],
  );
  expect(await sqlState(again)).toBe("23505");
  const other = sql.query("UPDATE member SET person_id = gen_random_uuid() WHERE id = $1", [
    editor.memberId,
  ]);
  expect(await sqlState(other)).toBe(NO_PRIVILEGE);
});

test("nothing is decided on a snapshot of before", async () => {
  const { sql, reviewer, editor, article } = await deskBySql();
  const seen = await proposedClaim(reviewer, article);
  await sql.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
  await sql.query("SELECT 1 FROM claim");
  await testEvidence(editor, article, seen);
  expect(await insertDecision(sql, editor, seen)).toBe(CONFLICT);
  await sql.query("ROLLBACK");
});

describe("of two transactions that do not see each other's rows, the second waits, and is refused", () => {
  type Step = (sql: Awaited<ReturnType<typeof sqlOf>>) => Promise<string>;

  async function inTurn(
    { sql, editor }: Awaited<ReturnType<typeof deskBySql>>,
    first: Step,
    second: Step,
  ) {
    const other = await sqlOf(editor);
    await sql.query("BEGIN");
    await other.query("BEGIN");
    expect(await first(sql)).toBe("accepted");
    let waits = true;
    const outcome = second(other).finally(() => {
      waits = false;
    });
    await sql.query("SELECT pg_sleep(0.2)");
    expect(waits, "the second waits for the first").toBe(true);
    await sql.query("COMMIT");
    const refused = await outcome;
    await other.query("ROLLBACK");
    return refused;
  }

  test("a decision and its maker's evidence", async () => {
    const desk = await deskBySql();
    const { reviewer, editor, article } = desk;
    const seen = await proposedClaim(reviewer, article);
    const { sourceId } = await testSource(editor, article);
    const decides: Step = (sql) => insertDecision(sql, editor, seen);
    const attaches: Step = (sql) => insertEvidence(sql, editor, seen.claimId, sourceId);
    expect(await inTurn(desk, attaches, decides)).toBe(FORBIDDEN);
  });

  test("a decision and its maker's authorship", async () => {
    const desk = await deskBySql();
    const seen = await proposedClaim(desk.reviewer, desk.article);
    const decides: Step = (sql) => insertDecision(sql, desk.editor, seen);
    const writes: Step = (sql) => insertAuthor(sql, desk.editor, desk.article.articleId);
    expect(await inTurn(desk, writes, decides)).toBe(FORBIDDEN);
  });

  test("a verdict and its proposer's authorship", async () => {
    const desk = await deskBySql();
    const { claimId } = await testClaim(desk.reviewer, desk.article);
    const proposes: Step = (sql) => insertVerdict(sql, desk.editor, claimId);
    const writes: Step = (sql) => insertAuthor(sql, desk.editor, desk.article.articleId);
    expect(await inTurn(desk, writes, proposes)).toBe(FORBIDDEN);
  });

  test("two decisions on one verdict", async () => {
    const desk = await deskBySql();
    const second = await desk.room.join("editor");
    const seen = await proposedClaim(desk.reviewer, desk.article);
    const one: Step = async (sql) => {
      await insertDecision(sql, desk.editor, seen);
      return setState(sql, seen.claimId, "approved");
    };
    const other: Step = (sql) => insertDecision(sql, second, seen);
    expect(await inTurn(desk, one, other)).toBe(CONFLICT);
  });
});

test("an editor's edit of words that they decided on ends that decision, and is allowed", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  await revisedArticle(editor, article, ["three countries", "nine countries"]);
  const claim = await inScope(editor, (db) =>
    db.claim.findFirstOrThrow({ where: { id: claimId } }),
  );
  expect(claim.state).toBe("stale");
});
