import { DatabaseError } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { testDesk } from "#lib/domain/test-desk.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { articleStates, articleWorkflow } from "./workflow.ts";

const steps: Partial<Record<string, string>>[] = Object.values(articleWorkflow.steps);
const allowed = (from: string, to: string) => steps.some((step) => step[from] === to);

test("the database knows the same steps of an article's life as the table of transitions", async () => {
  const { article } = await testDesk();
  const sql = await ownerConnection();
  // Rules that wait for the end of a transaction are asked at once, as a table with open questions cannot be altered.
  await sql.query("BEGIN; SET CONSTRAINTS ALL IMMEDIATE");
  onTestFinished(async () => void (await sql.query("ROLLBACK")));
  const set = (state: string) =>
    sql.query("UPDATE article SET state = $2 WHERE id = $1", [article.articleId, state]);

  const disagreements: string[] = [];
  for (const from of articleStates) {
    for (const to of articleStates.filter((state) => state !== from)) {
      await sql.query("SAVEPOINT step; ALTER TABLE article DISABLE TRIGGER guard_state");
      await set(from);
      await sql.query("ALTER TABLE article ENABLE TRIGGER guard_state");
      // What else a step needs (a sign-off, a publication) is refused in other words.
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
