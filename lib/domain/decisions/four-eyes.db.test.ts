import { describe, expect, onTestFinished, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import {
  approvedClaim,
  proposedClaim,
  testArticle,
  testClaim,
  testEvidence,
  testSource,
  verdictInput,
} from "#lib/domain/test-article.ts";
import {
  CONFLICT,
  deskBySql,
  FORBIDDEN,
  insertDecision,
  insertEvidence,
  insertVerdict,
  NO_PRIVILEGE,
  setState,
} from "#lib/domain/test-four-eyes.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";

describe.each(["approve", "return"])(
  "a decision to %s, by SQL as the application itself",
  (kind) => {
    test("is refused to whoever proposed the verdict", async () => {
      const { sql, room, editor, article } = await deskBySql();
      const proposer = await room.join("reviewer", "editor", "admin");
      const seen = await proposedClaim(proposer, article);
      expect(await insertDecision(sql, proposer, seen, kind)).toBe(FORBIDDEN);
      expect(await insertDecision(sql, editor, seen, kind)).toBe("accepted");
    });

    test("is refused to whoever attached evidence that the claim rests on", async () => {
      const { sql, room, reviewer, editor, article } = await deskBySql();
      const checker = await room.join("editor", "admin");
      const seen = await proposedClaim(reviewer, article);
      await testEvidence(checker, article, seen);
      expect(await insertDecision(sql, checker, seen, kind)).toBe(FORBIDDEN);
      expect(await insertDecision(sql, editor, seen, kind)).toBe("accepted");
    });

    test("is refused to an author of the article", async () => {
      const { sql, room, reporter, reviewer, editor } = await deskBySql();
      const author = await room.join("reporter", "editor", "admin");
      const bylineMembers = [reporter.memberId, author.memberId];
      const seen = await proposedClaim(reviewer, await testArticle(reporter, { bylineMembers }));
      expect(await insertDecision(sql, author, seen, kind)).toBe(FORBIDDEN);
      expect(await insertDecision(sql, editor, seen, kind)).toBe("accepted");
    });

    test("is refused to everybody who is no editor here and now", async () => {
      const { sql, room, reviewer, editor, stranger, article } = await deskBySql();
      const seen = await proposedClaim(await room.join("reviewer"), article);
      const former = await room.join("editor");
      await removeMember(former, new Date());
      const here = { newsroomId: editor.newsroomId };
      for (const somebody of [room.admin, reviewer, former, { ...stranger, ...here }]) {
        expect(await insertDecision(sql, somebody, seen, kind)).toBe(FORBIDDEN);
      }
      expect(await insertDecision(sql, editor, seen, kind)).toBe("accepted");
    });
  },
);

test("a decision is made on the verdict that is proposed, and on no other", async () => {
  const { sql, reviewer, editor, article } = await deskBySql();
  const approved = await approvedClaim(reviewer, editor, article);
  expect(await insertDecision(sql, editor, approved)).toBe(CONFLICT);
  const [seen, other] = [
    await proposedClaim(reviewer, article),
    await proposedClaim(reviewer, article),
  ];
  const { verdictId } = other;
  expect(await insertDecision(sql, editor, { ...seen, verdictId })).toBe(CONFLICT);
});

test("a verdict is refused to authors, and to who is no checker", async () => {
  const { sql, room, reviewer, editor } = await deskBySql();
  const author = await room.join("reporter", "reviewer", "editor", "admin");
  const { claimId } = await testClaim(reviewer, await testArticle(author));
  for (const somebody of [author, room.admin, await room.join("reporter")]) {
    expect(await insertVerdict(sql, somebody, claimId)).toBe(FORBIDDEN);
  }
  expect(await insertVerdict(sql, editor, claimId, 2)).toBe(CONFLICT);
  expect(await insertVerdict(sql, editor, claimId)).toBe("accepted");
});

describe("a claim's state, by SQL as the application itself", () => {
  test("is approved or returned by an editor's decision alone", async () => {
    const { sql, reviewer, editor, article } = await deskBySql();
    const open = await testClaim(reviewer, article);
    const seen = await proposedClaim(reviewer, article);
    for (const state of ["approved", "returned"]) {
      expect(await setState(sql, open.claimId, state)).toBe(CONFLICT);
      expect(await setState(sql, seen.claimId, state)).toBe(FORBIDDEN);
    }
    expect(await setState(sql, open.claimId, "proposed")).toBe(CONFLICT);
    expect(await insertDecision(sql, editor, seen)).toBe("accepted");
    expect(await setState(sql, seen.claimId, "returned")).toBe(FORBIDDEN);
    expect(await setState(sql, seen.claimId, "approved")).toBe("accepted");
  });

  test("that is stale is not approved by its old decision", async () => {
    const { sql, reviewer, editor, article } = await deskBySql();
    const { claimId } = await approvedClaim(reviewer, editor, article);
    expect(await setState(sql, claimId, "stale")).toBe("accepted");
    expect(await setState(sql, claimId, "approved")).toBe(CONFLICT);
    expect(await setState(sql, claimId, "proposed")).toBe(CONFLICT);
  });

  test("begins as open", async () => {
    const { sql, reviewer, article } = await deskBySql();
    const { claimId } = await testClaim(reviewer, article);
    const insert = (state: string, number: number) =>
      sqlState(
        sql.query(
          `INSERT INTO claim (newsroom_id, id, article_id, number, statement, category, priority,
             state, opened_by_id, created_at)
           SELECT newsroom_id, $2, article_id, $3, statement, category, priority, $4, opened_by_id,
             now() FROM claim WHERE id = $1`,
          [claimId, newId(), number, state],
        ),
      );
    expect(await insert("approved", 2)).toBe(CONFLICT);
    expect(await insert("proposed", 2)).toBe(CONFLICT);
    expect(await insert("open", 2)).toBe("accepted");
  });
});

test.each([
  "UPDATE verdict SET proposed_by_id = proposed_by_id",
  "UPDATE decision SET decided_by_id = decided_by_id",
  "UPDATE evidence SET attached_by_id = attached_by_id",
  "UPDATE claim SET statement = 'Another one.'",
  "UPDATE claim_span SET exact = 'other words'",
  "UPDATE article_author SET because = 'nothing'",
  "DELETE FROM verdict",
  "DELETE FROM decision",
  "DELETE FROM evidence",
  "DELETE FROM article_author",
  "TRUNCATE decision",
])("the application may not: %s", async (statement) => {
  const sql = await applicationConnection();
  onTestFinished(() => sql.end());
  expect(await sqlState(sql.query(statement))).toBe(NO_PRIVILEGE);
});

test("evidence comes back, but not where whoever attached it decided without it", async () => {
  const { sql, reviewer, editor, article } = await deskBySql();
  const { claimId } = await testClaim(reviewer, article);
  const { evidenceId } = await testEvidence(editor, article, { claimId });
  const set = (at: string, by: string | null) =>
    sqlState(
      sql.query(`UPDATE evidence SET removed_at = ${at}, removed_by_id = $2 WHERE id = $1`, [
        evidenceId,
        by,
      ]),
    );
  expect(await set("now()", editor.memberId)).toBe("accepted");
  expect(await set("now()", editor.memberId)).toBe(CONFLICT);
  expect(await set("NULL", null)).toBe("accepted");
  expect(await set("now()", editor.memberId)).toBe("accepted");
  const { verdictId } = await proposeVerdict.run(reviewer, { claimId, ...verdictInput });
  await approveClaim.run(editor, { claimId, verdictId });
  expect(await set("NULL", null)).toBe(FORBIDDEN);
});

test("an approved claim takes neither a verdict nor evidence and stays approved", async () => {
  const { sql, reviewer, editor, article } = await deskBySql();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  expect(await insertVerdict(sql, reviewer, claimId, 2)).toBe(CONFLICT);
  const { sourceId } = await testSource(reviewer, article);
  expect(await insertEvidence(sql, reviewer, claimId, sourceId)).toBe(CONFLICT);
});

test("an approved claim's words stay those that it was opened with", async () => {
  const { sql, reviewer, editor, article } = await deskBySql();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const insert = sql.query(
    `INSERT INTO claim_span (newsroom_id, claim_id, revision_id, ordinal, start_offset, end_offset, exact, prefix, suffix)
     VALUES ($1, $2, $3, 9, 0, 1, 'x', '', '')`,
    [reviewer.newsroomId, claimId, article.revisionId],
  );
  expect(await sqlState(insert)).toBe(CONFLICT);
});

test("nobody puts a temporary table before the one that a trigger reads", async () => {
  const { sql, reviewer, article } = await deskBySql();
  const { verdictId, claimId } = await proposedClaim(reviewer, article);
  await sqlState(sql.query("CREATE TEMPORARY TABLE verdict AS SELECT * FROM public.verdict"));
  await sqlState(
    sql.query("UPDATE pg_temp.verdict SET proposed_by_id = gen_random_uuid() WHERE id = $1", [
      verdictId,
    ]),
  );
  const decision = sql.query(
    `INSERT INTO public.decision (newsroom_id, id, claim_id, verdict_id, kind, reason, salt, digest,
       decided_by_id, created_at)
     VALUES ($1, $2, $3, $4, 'approve', '', repeat('0', 32), repeat('0', 64), $5, now())`,
    [reviewer.newsroomId, newId(), claimId, verdictId, reviewer.memberId],
  );
  expect(await sqlState(decision)).toBe(FORBIDDEN);
});
