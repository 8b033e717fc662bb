import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import type { Db } from "./client.ts";
import { lockRow } from "./lock-row.ts";
import { inScope } from "./transactions.ts";

async function scopeOf(db: Db) {
  const rows = await db.$queryRaw<{ newsroom: string | null; person: string | null }[]>`
    SELECT current_newsroom()::text AS newsroom, current_person()::text AS person`;
  return rows[0];
}

test("a transaction is its newsroom's and its person's, and leaves nothing to the next one", async () => {
  const [newsroomId, personId] = [newId(), newId()];
  const seen = await inScope({ newsroomId, personId }, scopeOf);
  expect(seen).toEqual({ newsroom: newsroomId, person: personId });
  // As many as the pool has connections, so that the one used above is among them.
  const after = await Promise.all(Array.from({ length: 10 }, () => inScope({}, scopeOf)));
  expect(after).toEqual(after.map(() => ({ newsroom: null, person: null })));
});

test("transactions at the same moment do not see one another's newsroom", async () => {
  const ids = Array.from({ length: 20 }, newId);
  const seen = await Promise.all(ids.map((newsroomId) => inScope({ newsroomId }, scopeOf)));
  expect(seen.map((scope) => scope?.newsroom)).toEqual(ids);
});

test("a row that is not there to lock is not found", async () => {
  await expect(
    inScope({ newsroomId: newId() }, (db) => lockRow(db, "claim", newId())),
  ).rejects.toMatchObject({ code: "not_found", message: "There is no such claim here." });
});
