import { expect, onTestFinished, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { recordHeading } from "../heading.cases.ts";
import { findRecord } from "../queries.ts";
import { importRecord } from "./import-record.ts";

const rowsOf = (actor: Actor) =>
  inScope(actor, async (db) => ({
    articles: await db.article.count(),
    revisions: await db.revision.count(),
    claims: await db.claim.count(),
    decisions: await db.decision.count(),
    members: await db.member.count(),
    logs: await db.chain.count(),
    events: await db.auditEvent.count(),
  }));

test("a record is kept byte for byte, with one event of the newsroom's log and no other row", async () => {
  const reporter = await (await testNewsroom()).join("reporter");
  const originArticleId = newId();
  const bytes = recordHeading(originArticleId, "Tides", "The Harbour Desk");
  const before = await rowsOf(reporter);
  const { result, event } = await recording(() => importRecord.run(reporter, { bytes }));
  expect(await rowsOf(reporter)).toEqual({ ...before, events: before.events + 1 });
  const kept = await inScope(reporter, (db) => findRecord(db, result.recordId));
  expect(kept).toMatchObject({
    ...{ originArticleId, originNewsroom: "The Harbour Desk", title: "Tides", atSeq: 3 },
    ...{ sha256: sha256Hex(bytes), importedById: reporter.memberId, createdAt: new Date(event.at) },
  });
  expect(Buffer.compare(kept?.bytes ?? new Uint8Array(), bytes)).toBe(0);
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "record.imported",
    actor: { member: reporter.memberId },
    data: {
      ...{ record: result.recordId, article: originArticleId, atSeq: 3 },
      ...{ head: "ab".repeat(32), sha256: sha256Hex(bytes) },
    },
    detail: { title: "Tides", origin: "The Harbour Desk" },
  });
});

test("who may not import, what is no record, and what is here already leave nothing", async () => {
  const { room, reporter, article } = await testDesk();
  const bytes = recordHeading(newId());
  for (const role of ["reviewer", "auditor"] as const) {
    const actor = await room.join(role);
    await expectRefused("forbidden", () => importRecord.run(actor, { bytes }));
  }
  const own = recordHeading(article.articleId);
  await expectRefused("conflict", () => importRecord.run(reporter, { bytes: own }));
  const other = new TextEncoder().encode('{"format":"stet-report"}');
  await expectRefused("invalid_input", () => importRecord.run(reporter, { bytes: other }));
  await importRecord.run(reporter, { bytes });
  await expectRefused("conflict", () => importRecord.run(reporter, { bytes }));
});

test("two who import the same at once keep it once", async () => {
  const reporter = await (await testNewsroom()).join("reporter");
  const bytes = recordHeading(newId());
  const done = await Promise.allSettled([1, 2].map(() => importRecord.run(reporter, { bytes })));
  expect(done.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("by SQL as the application, too: nothing is changed, forged or made history of", async () => {
  const { reporter, reviewer, article, stranger } = await testDesk();
  const { recordId } = await importRecord.run(reporter, { bytes: recordHeading(newId()) });
  const sql = await applicationConnection(reporter);
  onTestFinished(() => sql.end());
  const [REFUSED, NOT_ALLOWED, NO_PRIVILEGE, NOT_SO] = ["ST409", "ST403", "42501", "23514"];
  for (const change of ["UPDATE imported_record SET title = 'x'", "DELETE FROM imported_record"]) {
    expect(await sqlState(sql.query(`${change} WHERE id = '${recordId}'`))).toBe(NO_PRIVILEGE);
  }
  const copy = (set: Record<string, string>) => {
    const of = (name: string) => set[name] ?? name;
    return `INSERT INTO imported_record (newsroom_id, id, origin_article_id, origin_newsroom, title, at_seq, head_hash,
        sha256, bytes, imported_by_id, created_at)
      SELECT ${of("newsroom_id")}, gen_random_uuid(), ${of("origin_article_id")}, origin_newsroom, title, at_seq,
        head_hash, ${of("sha256")}, ${of("bytes")}, ${of("imported_by_id")}, created_at
      FROM imported_record WHERE id = '${recordId}'`;
  };
  const another = {
    bytes: "convert_to('{}', 'UTF8')",
    sha256: "encode(sha256(convert_to('{}', 'UTF8')), 'hex')",
  };
  expect(await sqlState(sql.query(copy({ bytes: another.bytes })))).toBe(NOT_SO);
  const own = { ...another, origin_article_id: `'${article.articleId}'` };
  expect(await sqlState(sql.query(copy(own)))).toBe(REFUSED);
  const byReviewer = { ...another, imported_by_id: `'${reviewer.memberId}'` };
  expect(await sqlState(sql.query(copy(byReviewer)))).toBe(NOT_ALLOWED);
  const elsewhere = { ...another, newsroom_id: `'${stranger.newsroomId}'` };
  expect(await sqlState(sql.query(copy(elsewhere)))).toBe(NOT_ALLOWED);
});
