import { afterAll, beforeAll, expect, test } from "vitest";
import { changeChecklist } from "#lib/domain/checklists/commands/change-checklist.ts";
import { testFullNewsroom } from "#lib/domain/test-full-newsroom.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { examineArticles } from "./articles.ts";
import { examineNewsrooms } from "./newsrooms.ts";
import { breaking } from "./tables.cases.ts";
import { tables } from "./tables.ts";

/** Whoever owns the database changes rows past every trigger, in each table that has events; rolled back. */

const owner = await ownerConnection();
afterAll(() => owner.end());
let newsroomId = "";
let newsroom = "";
beforeAll(async () => {
  const editor = await testFullNewsroom();
  ({ newsroomId, newsroomSlug: newsroom } = editor);
  const { rows } = await owner.query<{ id: string }>(
    "SELECT id FROM checklist_item WHERE newsroom_id = $1 AND category = 'number' AND ordinal IS NOT NULL ORDER BY ordinal",
    [newsroomId],
  );
  const seen = rows.map(({ id }) => id);
  await changeChecklist.run(editor, {
    category: "number",
    items: ["The figure stands there"],
    seen,
  });
}, 60_000);

test("every table of the database is in the written list, and none besides", async () => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
       AND c.relkind IN ('r', 'p') AND c.relname !~ '^_'`,
  );
  expect(Object.keys(tables).toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
});

test("every table whose rows have events is broken here", () => {
  const recorded = Object.entries(tables).filter(([, { log }]) => log !== "none");
  const broken = new Set(breaking.map(([table]) => table));
  expect([...broken].toSorted()).toEqual(recorded.map(([table]) => table).toSorted());
});

test.each(breaking)("%s, %s: found", async (table, set, said, condition = "true") => {
  await owner.query("BEGIN; SET LOCAL session_replication_role = replica");
  try {
    const { rowCount } = await owner.query(
      `UPDATE ${table} SET ${set} WHERE ctid = (SELECT ctid FROM ${table}
       WHERE ${table === "newsroom" ? "id" : "newsroom_id"} = $1 AND ${condition} LIMIT 1)`,
      [newsroomId],
    );
    expect(rowCount).toBe(1);
    const complaints = [
      ...(await examineArticles(owner, () => undefined)),
      ...(await examineNewsrooms(owner)),
    ];
    const ours = complaints.filter((one) => one.newsroom === newsroom).map(({ what }) => what);
    expect(ours.join("\n")).toMatch(new RegExp(`the ${said}$`, "m"));
  } finally {
    await owner.query("ROLLBACK");
  }
});
