import { expect, onTestFinished, test, vi } from "vitest";
import { finishChecking } from "#lib/domain/publication/commands/finish-checking.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { testArticle } from "#lib/domain/test-article.ts";
import { checkedArticle, settledDesk } from "#lib/domain/test-checked.ts";
import { finishChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import {
  CONFLICT,
  insertDecision,
  insertVerdict,
  setState,
  sqlOf,
} from "#lib/domain/test-four-eyes.ts";
import { ownerConnection, setSessionScope, sqlState } from "#lib/platform/db/test-connections.ts";
import { giveSignature } from "./commands/give-signature.ts";
import { setRule } from "./commands/set-rule.ts";

/** What somebody could do in odd orders, in one transaction or in two at once. */

/** A text whose only claim is approved, that is checked and signed by a lawyer, as every article must be. */
async function signedDesk() {
  const desk = await settledDesk();
  const { room, reviewer, input } = desk;
  const lawyer = await room.join("auditor");
  const legal = { label: "Legal", level: "ordinary", members: [lawyer.memberId] };
  const { ruleId } = await setRule.run(room.admin, legal);
  await checkedArticle(reviewer, input);
  await giveSignature.run(lawyer, { ...input, ruleId });
  const standing = async () => {
    const sql = await sqlOf(lawyer);
    const { rows } = await sql.query("SELECT fallen FROM extra_signature");
    return rows.map(({ fallen }) => !fallen);
  };
  return { ...desk, lawyer, standing };
}

/** Opens the claim, and has it decided on anew with another verdict; all in the transaction that runs. */
async function decideAnew({ reviewer, editor, claim }: Awaited<ReturnType<typeof signedDesk>>) {
  const sql = await sqlOf(reviewer);
  const { claimId } = claim;
  const take = async (step: Promise<string>) => expect(await step).toBe("accepted");
  await sql.query("BEGIN");
  await take(setState(sql, claimId, "researching"));
  await take(insertVerdict(sql, reviewer, claimId, 2));
  await take(setState(sql, claimId, "proposed"));
  const { rows } = await sql.query("SELECT id FROM verdict WHERE claim_id = $1 AND number = 2", [
    claimId,
  ]);
  await setSessionScope(sql, editor);
  await take(insertDecision(sql, editor, { claimId, verdictId: rows[0].id }));
  await take(setState(sql, claimId, "approved"));
  return sql;
}

test.each(["checked", "approved"])(
  "by SQL no claim is decided on anew below what is signed, while its article stays %s",
  async (state) => {
    const desk = await signedDesk();
    if (state === "approved") await signOffRevision.run(desk.editor, desk.input);
    const sql = await decideAnew(desk);
    expect(await sqlState(sql.query("COMMIT"))).toBe(CONFLICT);
    expect(await desk.standing()).toEqual([true]);
  },
);

test("and where the article is worked on meanwhile, the signature falls", async () => {
  const desk = await signedDesk();
  const sql = await decideAnew(desk);
  await sql.query("UPDATE article SET state = 'in_checking'");
  expect(await sqlState(sql.query("COMMIT"))).toBe("accepted");
  expect(await desk.standing()).toEqual([false]);
});

test("a rule that is being changed is waited for by whoever finishes checking", async () => {
  const { reporter, reviewer, editor } = await testDesk();
  const calm = await testArticle(reporter, { content: "Nine ferries left the harbour." });
  await finishChecks(reviewer, calm);
  const sql = await sqlOf(editor);
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  await sql.query("BEGIN");
  const lock = "pg_advisory_xact_lock(hashtextextended('signer rules ' || current_newsroom(), 0))";
  await sql.query(`SELECT ${lock}`);
  const finished = finishChecking.run(reviewer, calm);
  const waiting = `SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
    WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted`;
  await vi.waitFor(async () => expect((await owner.query(waiting)).rowCount).toBeGreaterThan(0), {
    timeout: 20_000,
  });
  const { rows } = await owner.query("SELECT state FROM article WHERE id = $1", [calm.articleId]);
  expect(rows).toEqual([{ state: "in_checking" }]);
  await sql.query("COMMIT");
  await finished;
});
