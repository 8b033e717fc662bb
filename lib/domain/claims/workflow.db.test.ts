import { DatabaseError } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { claimStates, claimWorkflow } from "./workflow.ts";

const steps: Partial<Record<string, string>>[] = Object.values(claimWorkflow.steps);
const allowed = (from: string, to: string) => steps.some((step) => step[from] === to);

test("the database knows the same steps of a claim's life as the table of transitions", async () => {
  const { reviewer, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const sql = await ownerConnection();
  // Rules that wait for the end of a transaction are asked at once, as a table with open questions cannot be altered.
  await sql.query("BEGIN; SET CONSTRAINTS ALL IMMEDIATE");
  onTestFinished(async () => void (await sql.query("ROLLBACK")));
  const set = (state: string) =>
    sql.query("UPDATE claim SET state = $2 WHERE id = $1", [claimId, state]);

  const disagreements: string[] = [];
  for (const from of claimStates) {
    for (const to of claimStates.filter((state) => state !== from)) {
      await sql.query("SAVEPOINT step; ALTER TABLE claim DISABLE TRIGGER guard_state");
      await set(from);
      await sql.query("ALTER TABLE claim ENABLE TRIGGER guard_state");
      // What else a step needs (a verdict, a decision) is refused in other words.
      const refused = await set(to).then(
        () => false,
        (error) => error instanceof DatabaseError && /does not become/.test(error.message),
      );
      await sql.query("ROLLBACK TO SAVEPOINT step");
      if (refused === allowed(from, to)) disagreements.push(`${from} > ${to}`);
    }
  }
  expect(disagreements).toEqual([]);
});
