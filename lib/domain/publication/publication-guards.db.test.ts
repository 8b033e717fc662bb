import { expect, test } from "vitest";
import { reopenClaim } from "#lib/domain/claims/commands/reopen-claim.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { proposedClaim } from "#lib/domain/test-article.ts";
import { checkedArticle, settledDesk } from "#lib/domain/test-checked.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { CONFLICT, FORBIDDEN, sqlOf } from "#lib/domain/test-four-eyes.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { sqlState } from "#lib/platform/db/test-connections.ts";

/** What the database itself refuses: each by SQL, as the application's own role. */
type Sql = Awaited<ReturnType<typeof sqlOf>>;

const finish = (sql: Sql, revisionId: string, by: string, scope = "full") =>
  sqlState(
    sql.query(
      `INSERT INTO checking SELECT newsroom_id, gen_random_uuid(), article_id, id, sha256, $3, '', '', '[]', $2, now()
       FROM revision WHERE id = $1`,
      [revisionId, by, scope],
    ),
  );
const publish = (sql: Sql, revisionId: string, by: string) =>
  sqlState(
    sql.query(
      `INSERT INTO publication SELECT newsroom_id, gen_random_uuid(), article_id, id, sha256, 'https://example.org', now(), $2, now()
       FROM revision WHERE id = $1`,
      [revisionId, by],
    ),
  );
const become = (sql: Sql, articleId: string, state: string) =>
  sqlState(sql.query("UPDATE article SET state = $2 WHERE id = $1", [articleId, state]));

test("checking is finished by a checker who did not write, of the newest text, on which the checks ran", async () => {
  const { room, reporter, reviewer, editor, article, input } = await settledDesk();
  const sql = await sqlOf(editor);
  const { revisionId } = input;
  const auditor = await room.join("auditor");
  expect(await finish(sql, revisionId, reviewer.memberId)).toBe("accepted");
  expect(await finish(sql, revisionId, auditor.memberId)).toBe(FORBIDDEN);
  expect(await finish(sql, revisionId, reporter.memberId)).toBe(FORBIDDEN);
  // What is partial says what is left out.
  expect(await finish(sql, revisionId, reviewer.memberId, "partial")).toBe("23514");
  const author = await room.join("reporter", "editor");
  const newer = await revisedArticle(author, article, ["two days", "nine days"]);
  expect(await finish(sql, revisionId, reviewer.memberId)).toBe(CONFLICT);
  expect(await finish(sql, newer.revisionId, author.memberId)).toBe(FORBIDDEN);
  expect(await finish(sql, newer.revisionId, reviewer.memberId)).toBe(CONFLICT);
});

test("it is not finished over an open claim, and no claim opens under it", async () => {
  const { reviewer, editor, article } = await testDesk();
  await proposedClaim(reviewer, article);
  const sql = await sqlOf(editor);
  expect(await finish(sql, article.revisionId, reviewer.memberId)).toBe(CONFLICT);
  const desk = await settledDesk();
  await checkedArticle(desk.reviewer, desk.input);
  const other = await sqlOf(desk.editor);
  const { claimId } = desk.claim;
  const reopen = "UPDATE claim SET state = 'researching' WHERE id = $1";
  expect(await sqlState(other.query(reopen, [claimId]))).toBe(CONFLICT);
});

test("nothing is checked, approved or published without the row that says so", async () => {
  const { reviewer, editor, input } = await settledDesk();
  const sql = await sqlOf(editor);
  const { articleId, revisionId } = input;
  expect(await become(sql, articleId, "checked")).toBe(CONFLICT);
  expect(await become(sql, articleId, "approved")).toBe(CONFLICT);
  // A row of another transaction is none: it may be of long ago.
  expect(await finish(sql, revisionId, reviewer.memberId)).toBe("accepted");
  expect(await become(sql, articleId, "checked")).toBe(CONFLICT);
  await checkedArticle(reviewer, input);
  expect(await become(sql, articleId, "approved")).toBe(CONFLICT);
  expect(await publish(sql, revisionId, editor.memberId)).toBe(CONFLICT);
  await signOffRevision.run(editor, input);
  expect(await become(sql, articleId, "published")).toBe(CONFLICT);
  expect(await publish(sql, revisionId, reviewer.memberId)).toBe(FORBIDDEN);
  await sql.query("BEGIN");
  expect(await publish(sql, revisionId, editor.memberId)).toBe("accepted");
  expect(await become(sql, articleId, "published")).toBe("accepted");
  await sql.query("COMMIT");
  const reopen = { claimId: (await sql.query("SELECT id FROM claim")).rows[0].id };
  await reopenClaim.run(editor, { ...reopen, reason: "A call came in." });
});
