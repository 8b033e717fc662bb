import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { reopenArticle } from "#lib/domain/publication/commands/reopen-article.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { checkedArticle, textToSign } from "#lib/domain/test-checked.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import {
  CONFLICT,
  FORBIDDEN,
  insertAuthor,
  NO_PRIVILEGE,
  sqlOf,
} from "#lib/domain/test-four-eyes.ts";
import { sqlState } from "#lib/platform/db/test-connections.ts";
import { giveSignature } from "./commands/give-signature.ts";
import { refuseSignature } from "./commands/refuse-signature.ts";

/** What the database itself refuses: each by SQL, as the application's own role, admins included. */
type Sql = Awaited<ReturnType<typeof sqlOf>>;

const sign = (sql: Sql, revisionId: string, ruleId: string, by: string, at = "now") =>
  sqlState(
    sql.query(
      `INSERT INTO extra_signature SELECT newsroom_id, $4, article_id, id, sha256, $2, 'Legal', 'given', 'So.', $3, $5::timestamptz
       FROM revision WHERE id = $1`,
      [revisionId, ruleId, by, newId(), at],
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
const setLevel = (sql: Sql, articleId: string, level: number, by: string, at = "now") =>
  sqlState(
    sql.query(
      `INSERT INTO risk_level SELECT newsroom_id, gen_random_uuid(), id, $2, 'So.', $3, $4::timestamptz
       FROM article WHERE id = $1`,
      [articleId, level, by, at],
    ),
  );

async function guardedDesk() {
  const desk = await testDesk();
  const lawyer = await desk.room.join("auditor");
  const text = await textToSign(desk, desk.room.admin, lawyer);
  return { ...desk, lawyer, text, ...text };
}

test("only an admin says who signs, and names people of the newsroom", async () => {
  const { room, editor, stranger, ruleId } = await guardedDesk();
  const set = async (actor: typeof editor, member: string) =>
    sqlState(
      (await sqlOf(actor)).query(
        "UPDATE signer_rule SET members = ARRAY[$2]::uuid[] WHERE id = $1",
        [ruleId, member],
      ),
    );
  expect(await set(editor, editor.memberId)).toBe(FORBIDDEN);
  expect(await set(room.admin, stranger.memberId)).toBe(CONFLICT);
  expect(await set(room.admin, editor.memberId)).toBe("accepted");
  const sql = await sqlOf(room.admin);
  expect(await sqlState(sql.query("DELETE FROM signer_rule"))).toBe(NO_PRIVILEGE);
  expect(await sqlState(sql.query("UPDATE signer_rule SET removed_at = now()"))).toBe("accepted");
  expect(await sqlState(sql.query("UPDATE signer_rule SET removed_at = NULL"))).toBe(CONFLICT);
});

test("an editor sets the level in their own name, and no author lowers it", async () => {
  const { room, reporter, editor, articleId } = await guardedDesk();
  const admin = await sqlOf(room.admin);
  expect(await setLevel(admin, articleId, 0, room.admin.memberId)).toBe(FORBIDDEN);
  expect(await setLevel(admin, articleId, 0, editor.memberId)).toBe(FORBIDDEN);
  expect(await setLevel(await sqlOf(reporter), articleId, 0, reporter.memberId)).toBe(FORBIDDEN);
  const sql = await sqlOf(editor);
  expect(await setLevel(sql, articleId, 2, editor.memberId)).toBe(CONFLICT);
  expect(await setLevel(sql, articleId, 1, editor.memberId)).toBe("accepted");
  expect(await sqlState(sql.query("UPDATE risk_level SET level = 0"))).toBe(NO_PRIVILEGE);
  const author = await sqlOf(editor);
  expect(await insertAuthor(author, editor, articleId)).toBe("accepted");
  expect(await setLevel(author, articleId, 0, editor.memberId)).toBe(FORBIDDEN);
});

test("nobody signs who is not named, in another's name, or what they wrote or signed off", async () => {
  const { room, reporter, editor, lawyer, articleId, revisionId, ruleId } = await guardedDesk();
  const admin = await sqlOf(room.admin);
  expect(await sign(admin, revisionId, ruleId, room.admin.memberId)).toBe(FORBIDDEN);
  expect(await sign(admin, revisionId, ruleId, lawyer.memberId)).toBe(FORBIDDEN);
  const everybody = [reporter, editor, lawyer].map(({ memberId }) => memberId);
  await admin.query("UPDATE signer_rule SET members = $1", [everybody]);
  expect(await sign(await sqlOf(reporter), revisionId, ruleId, reporter.memberId)).toBe(FORBIDDEN);
  await signOffRevision.run(editor, { articleId, revisionId });
  expect(await sign(await sqlOf(editor), revisionId, ruleId, editor.memberId)).toBe(FORBIDDEN);
  const sql = await sqlOf(lawyer);
  await admin.query("UPDATE signer_rule SET level = 2, label = 'Counsel'");
  expect(await sign(sql, revisionId, ruleId, lawyer.memberId)).toBe(CONFLICT);
  await admin.query("UPDATE signer_rule SET label = 'Legal'");
  expect(await sign(sql, revisionId, ruleId, lawyer.memberId)).toBe("accepted");
  expect(await sqlState(sql.query("UPDATE extra_signature SET words = 'Else'"))).toBe(NO_PRIVILEGE);
  expect(await sqlState(sql.query("DELETE FROM extra_signature"))).toBe(NO_PRIVILEGE);
});

test("whoever gave an extra signature does not sign off, and becomes no author while it stands", async () => {
  const { room, editor, text, articleId, revisionId } = await guardedDesk();
  const admin = await sqlOf(room.admin);
  await admin.query("UPDATE signer_rule SET members = $1", [[editor.memberId]]);
  await giveSignature.run(editor, text);
  const sql = await sqlOf(editor);
  const put = `INSERT INTO sign_off SELECT newsroom_id, gen_random_uuid(), article_id, id, sha256, '', $2, now()
    FROM revision WHERE id = $1`;
  expect(await sqlState(sql.query(put, [revisionId, editor.memberId]))).toBe(FORBIDDEN);
  expect(await insertAuthor(sql, editor, articleId)).toBe(FORBIDDEN);
});

test("nothing is published that lacks a signature, or over an objection, whatever the level is then", async () => {
  const { room, editor, lawyer, text, articleId, revisionId } = await guardedDesk();
  await signOffRevision.run(editor, { articleId, revisionId });
  const sql = await sqlOf(editor);
  expect(await publish(sql, revisionId, editor.memberId)).toBe(CONFLICT);
  await giveSignature.run(lawyer, text);
  const { signatureId } = await refuseSignature.run(lawyer, { ...text, reason: "Who says so?" });
  expect(await publish(sql, revisionId, editor.memberId)).toBe(CONFLICT);
  expect(await setLevel(sql, articleId, 0, editor.memberId)).toBe("accepted");
  expect(await publish(sql, revisionId, editor.memberId)).toBe(CONFLICT);
  const withdraw = async (actor: typeof editor) =>
    sqlState(
      (await sqlOf(actor)).query(
        "UPDATE extra_signature SET withdrawn_at = now(), withdrawn_by_id = $2 WHERE id = $1",
        [signatureId, actor.memberId],
      ),
    );
  expect(await withdraw(room.admin)).toBe(FORBIDDEN);
  expect(await withdraw(lawyer)).toBe("accepted");
  expect(await withdraw(lawyer)).toBe(CONFLICT);
  await sql.query("BEGIN");
  expect(await publish(sql, revisionId, editor.memberId)).toBe("accepted");
  const become = "UPDATE article SET state = 'published' WHERE id = $1";
  expect(await sqlState(sql.query(become, [articleId]))).toBe("accepted");
  await sql.query("COMMIT");
});

test("a signature falls when its article is worked on again, for whatever time it was written", async () => {
  const { reviewer, editor, lawyer, articleId, revisionId, ruleId } = await guardedDesk();
  const sql = await sqlOf(lawyer);
  expect(await sign(sql, revisionId, ruleId, lawyer.memberId, "9999-01-01")).toBe("accepted");
  await signOffRevision.run(editor, { articleId, revisionId });
  await reopenArticle.run(editor, { articleId, reason: "A reader wrote in." });
  const rows = await sql.query("SELECT fallen FROM extra_signature");
  expect(rows.rows).toEqual([{ fallen: true }]);
  const raise = sql.query("UPDATE extra_signature SET fallen = false");
  expect(await sqlState(raise)).toBe(NO_PRIVILEGE);
  await checkedArticle(reviewer, { articleId, revisionId });
  await signOffRevision.run(editor, { articleId, revisionId });
  expect(await publish(await sqlOf(editor), revisionId, editor.memberId)).toBe(CONFLICT);
});

test("whoever signed off does not make that look old, to sign once more themselves", async () => {
  const { room, editor, articleId, revisionId, ruleId } = await guardedDesk();
  const admin = await sqlOf(room.admin);
  await admin.query("UPDATE signer_rule SET members = $1", [[editor.memberId]]);
  const sql = await sqlOf(editor);
  const put = `INSERT INTO sign_off SELECT newsroom_id, gen_random_uuid(), article_id, id, sha256, '', $2, '2001-01-01'
    FROM revision WHERE id = $1`;
  expect(await sqlState(sql.query(put, [revisionId, editor.memberId]))).toBe(CONFLICT);
  await signOffRevision.run(editor, { articleId, revisionId });
  const check = `INSERT INTO checking SELECT newsroom_id, gen_random_uuid(), article_id, revision_id, sha256, scope, left_out,
    because, coverage, $2, now() FROM checking WHERE revision_id = $1`;
  expect(await sqlState(sql.query(check, [revisionId, editor.memberId]))).toBe(CONFLICT);
  expect(await sign(sql, revisionId, ruleId, editor.memberId)).toBe(FORBIDDEN);
});

test("no level is set for a time at which nobody could set another", async () => {
  const { editor, articleId } = await guardedDesk();
  const sql = await sqlOf(editor);
  expect(await setLevel(sql, articleId, 0, editor.memberId, "9999-01-01")).toBe(CONFLICT);
});
