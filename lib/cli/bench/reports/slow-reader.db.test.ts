import { expect, test } from "vitest";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { EVENTS_AT_ONCE, eventLines, placeOfLog } from "#lib/reports/stream-events.ts";
import { fillNewsroom, seedChance } from "../../seed/seed.ts";
import { seedNewsroom } from "../../seed/seed-newsrooms.ts";

test("whoever takes slowly holds the reading back: no more is read ahead than is held at once", async () => {
  const owner = await ownerConnection();
  const newsroom = await seedNewsroom(71, "let-it-stand-now");
  const filling = { articles: 1, annotationsPerArticle: 4_000, claimsPerArticle: 1 };
  await fillNewsroom(owner, newsroom, filling, seedChance(71));
  const { rows } = await owner.query<{ id: string }>(
    "SELECT id FROM article WHERE newsroom_id = $1",
    [newsroom.id],
  );
  await owner.query("ANALYZE");
  await owner.end();
  const nobody = { newsroomId: newsroom.id, personId: "" };
  const articleId = rows[0]?.id ?? "";
  const place = await withNewsroom(nobody, (db) => placeOfLog(db, { articleId }));
  expect(place.atSeq).toBeGreaterThan(4 * EVENTS_AT_ONCE);
  const ahead: number[] = [];
  await withNewsroom(nobody, async (db) => {
    let [read, taken] = [0, -1];
    const lines = eventLines(db, place, (seq) => {
      read = seq;
    });
    for await (const part of lines) {
      ahead.push(read - Math.max(taken, 0));
      taken += part.filter((byte) => byte === 10).length;
    }
    expect(taken).toBe(place.atSeq);
  });
  expect(ahead.length).toBeGreaterThan(5);
  expect(Math.max(...ahead)).toBe(EVENTS_AT_ONCE);
}, 60_000);
