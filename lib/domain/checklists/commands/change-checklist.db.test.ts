import { expect, test } from "vitest";
import { categories } from "#lib/domain/claims/categories.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { presentChecklists } from "../present.ts";
import { listItems } from "../queries.ts";
import { changeChecklist } from "./change-checklist.ts";

async function listOf(actor: Actor, category: "quote" | "place") {
  const list = presentChecklists(await inScope(actor, listItems))[category];
  return { seen: list.map(({ id }) => id), wordings: list.map(({ wording }) => wording) };
}

test("a new newsroom asks something of every category", async () => {
  const { editor } = await testDesk();
  const lists = presentChecklists(await inScope(editor, listItems));
  expect(Object.keys(lists)).toEqual(Object.keys(categories));
  for (const list of Object.values(lists)) expect(list.length).toBeGreaterThan(2);
});

test("a list is written whole; what stays is the same item, and what is worded anew another", async () => {
  const { editor, room } = await testDesk();
  const { seen, wordings } = await listOf(editor, "quote");
  const items = [" Read  back to them ", ...wordings.slice(1).toReversed()];
  const input = { category: "quote", items, seen };
  const { result, event } = await recording(() => changeChecklist.run(editor, input));
  expect(result).toEqual({ items: items.length });
  const now = await listOf(editor, "quote");
  expect(now.wordings).toEqual(["Read back to them", ...wordings.slice(1).toReversed()]);
  expect(now.seen.slice(1)).toEqual(seen.slice(1).toReversed());
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "checklist.changed",
    actor: { member: editor.memberId },
    data: { category: "quote", items: now.seen },
    detail: { wordings: now.wordings, was: wordings },
  });
  // What was asked before is the same item again.
  await changeChecklist.run(room.admin, { category: "quote", items: wordings, seen: now.seen });
  expect(await listOf(editor, "quote")).toEqual({ seen, wordings });
});

test("nobody writes over what they have not seen, and nothing is no change", async () => {
  const { editor, room } = await testDesk();
  const { seen, wordings } = await listOf(editor, "place");
  const same = { category: "place", items: wordings, seen };
  await expectRefused("conflict", () => changeChecklist.run(editor, same));
  const runs = await Promise.allSettled([
    changeChecklist.run(editor, { ...same, items: ["On the map"] }),
    changeChecklist.run(room.admin, { ...same, items: [] }),
  ]);
  expect(runs.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expectRefused("conflict", () => changeChecklist.run(editor, { ...same, items: ["Late"] }));
});

test("too much, nothing, and the same twice is refused; so is who sets nothing up", async () => {
  const { room, editor, reporter, reviewer, stranger } = await testDesk();
  const { seen } = await listOf(editor, "place");
  const write = (actor: Actor, items: string[]) =>
    changeChecklist.run(actor, { category: "place", items, seen });
  for (const items of [
    Array.from({ length: 31 }, (_, index) => `Item ${index}`),
    ["x".repeat(301)],
    [" \u200b"],
    ["Seen", " Seen"],
  ]) {
    await expectRefused("invalid_input", () => write(editor, items));
  }
  for (const actor of [reporter, reviewer, await room.join("auditor")]) {
    await expectRefused("forbidden", () => write(actor, ["Seen"]));
  }
  // Another newsroom's list is another list.
  await expectRefused("conflict", () => write(stranger, ["Seen"]));
});

test("the database lets nobody change what an item says", async () => {
  const { editor } = await testDesk();
  const sql = await applicationConnection(editor);
  expect(await sqlState(sql.query("UPDATE checklist_item SET wording = 'Else'"))).toBe("42501");
  expect(await sqlState(sql.query("DELETE FROM checklist_item"))).toBe("42501");
  await sql.end();
});
