import { afterAll, expect, test } from "vitest";
import { readChain } from "#lib/domain/history/queries.ts";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { readBatch } from "./read-batch.ts";

const owner = await ownerConnection();
afterAll(() => owner.end());

test("events are read some at a time, of long ones fewer, and one however long it is", async () => {
  const { reviewer, article } = await testDesk();
  for (let number = 0; number < 4; number += 1) await testAnnotation(reviewer, article);
  const { id, head } = await withNewsroom(reviewer, (db) => readChain(db, article.articleId));
  const read = (after: number, take = 500) =>
    withNewsroom(reviewer, async (db) => {
      const events = await readBatch(db, id, { after, upTo: head.seq, take });
      return events.map(({ seq }) => seq);
    });
  expect(await read(0)).toEqual([1, 2, 3, 4, 5]);
  expect(await read(1, 2)).toEqual([2, 3]);
  await owner.query("SET session_replication_role = replica");
  const long = "UPDATE event_detail SET detail = to_json(repeat('x', $3))::text";
  await owner.query(`${long} WHERE chain_id = $1 AND seq = $2`, [id, 2, 3_000_000]);
  await owner.query(`${long} WHERE chain_id = $1 AND seq = $2`, [id, 3, 9_000_000]);
  expect(await read(0)).toEqual([1, 2, 3]);
  expect(await read(2)).toEqual([3]);
  expect(await read(3)).toEqual([4, 5]);
});
