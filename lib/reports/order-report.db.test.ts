import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { settings } from "#lib/core/env.ts";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { recordExport } from "#lib/domain/exports/commands/record-export.ts";
import { KEPT_MS } from "#lib/domain/exports/order.ts";
import { importRecord } from "#lib/domain/records/commands/import-record.ts";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope, withNewsroom } from "#lib/platform/db/transactions.ts";
import { keepNote, removeKeptFile } from "#lib/platform/files/kept-files.ts";
import { exportReport, type WantedReport } from "./export-report.ts";
import { findOrder, readReportOrder } from "./order-report.ts";
import { giveUpReport, performReport } from "./perform-report.ts";
import { sendOrOrder } from "./send-report.ts";

vi.mock("#lib/domain/exports/long-export.ts", () => ({
  isLongExport: ({ format, atSeq }: { format: string; atSeq: number }) =>
    format === "html" && atSeq > 1,
}));

const owner = await ownerConnection();
afterAll(() => owner.end());

/** The orders that a newsroom's jobs are of; each has two jobs. */
async function jobsOf(newsroomId: string): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT data->>'reportId' AS id FROM pgboss.job WHERE name = 'report' AND data->>'newsroomId' = $1`,
    [newsroomId],
  );
  return rows.map(({ id }) => id);
}

const kept = (id: string) => readFileSync(join(settings().STET_DATA, "exports", id));

async function ordered(actor: Actor, wanted: WantedReport) {
  const made = await sendOrOrder(actor, wanted, { noWaiting: true });
  if (!("order" in made)) throw new Error("This was not ordered.");
  const { id, newsroomId } = made.order;
  return { id, newsroomId, job: { newsroomId, reportId: id } };
}

const readOrder = (actor: Actor, id: string) =>
  withNewsroom(actor, (db) => readReportOrder(db, actor, id));

/** What a member was told of. */
async function toldTo({ newsroomId, personId, memberId }: Actor) {
  const rows = await inScope({ newsroomId, personId }, (db) =>
    db.notification.findMany({ where: { memberId } }),
  );
  return rows.map(({ kind }) => kind);
}

test.each(["jsonl", "csv"] as const)(
  "a %s report that is asked for is made by a job: the same bytes, recorded once, told of once",
  async (format) => {
    const { editor, reviewer, article } = await testDesk();
    const { articleId } = article;
    const now = await exportReport(editor, { articleId, format });
    const { id, job } = await ordered(editor, { articleId, format });
    expect(await readOrder(editor, id)).toMatchObject({ state: "waiting", progress: 0 });
    expect(await toldTo(editor)).toEqual([]);
    // What happens meanwhile is not in it.
    await testAnnotation(reviewer, article);
    const { event } = await recording(() => performReport(job));
    expect(event).toMatchObject({
      ...{ chainOf: "newsroom", type: "report.exported" },
      actor: { member: editor.memberId },
      data: { article: articleId, format, order: id },
      detail: { sha256: sha256Hex(now.bytes), size: now.bytes.byteLength },
    });
    const order = await readOrder(editor, id);
    expect(order).toMatchObject({ state: "ready", progress: 100, problem: null });
    expect(order.file).toMatchObject({ name: now.fileName, size: now.bytes.byteLength });
    expect(kept(id).equals(now.bytes)).toBe(true);
    // Done again, also where its process ended before that it is ready was noted, it makes no more of it.
    await performReport(job);
    await keepNote(id, { ...order, state: "working" });
    await performReport(job);
    await giveUpReport(job);
    expect(await readOrder(editor, id)).toEqual(order);
    expect(await toldTo(editor)).toEqual(["report_ready"]);
  },
);

test("one that takes long is ordered by itself; of the others, and of a shorter log, the file is sent", async () => {
  const { editor, reviewer, article } = await testDesk();
  const { articleId } = article;
  const send = (wanted: Omit<WantedReport, "articleId">) =>
    sendOrOrder(editor, { articleId, ...wanted });
  expect(await send({ format: "html" })).toHaveProperty("sent");
  await testAnnotation(reviewer, article);
  expect(await send({ format: "html" })).toMatchObject({ order: { atSeq: 2 }, isRecord: false });
  expect(await send({ format: "html", atSeq: 1 })).toHaveProperty("sent");
  expect(await send({ format: "json" })).toHaveProperty("sent");
});

test("sent again under its key by the same member, it is the same order, made and recorded once", async () => {
  const { room, editor, reviewer, article } = await testDesk();
  const wanted = { articleId: article.articleId, format: "json" as const };
  const key = newId();
  const send = async (actor: Actor, more: object = {}) => {
    const made = await sendOrOrder(actor, { ...wanted, ...more }, { key });
    return "order" in made ? made.order : undefined;
  };
  const [first, second] = await Promise.all([send(editor), send(editor)]);
  expect(first).toMatchObject({ state: "waiting", atSeq: 1 });
  expect(second).toEqual(first);
  const { id = "", newsroomId = "" } = first ?? {};
  expect(await jobsOf(newsroomId)).toEqual([id, id]);

  // Also of an article that has gone on, and as far as it is by then.
  await testAnnotation(reviewer, article);
  await performReport({ newsroomId, reportId: id });
  expect(await send(editor)).toMatchObject({ id, atSeq: 1, state: "ready" });
  expect(await send(editor, { edition: "internal" })).toMatchObject({ id });
  for (const other of [{ format: "html" }, { edition: "legal" }, { atSeq: 1 }]) {
    await expectRefused("invalid_input", () => send(editor, other));
  }
  // A key is of one member.
  const auditor = await room.join("auditor");
  expect((await send(auditor))?.id).not.toBe(id);
  expect(await jobsOf(newsroomId)).toHaveLength(4);

  await removeKeptFile(id);
  await expectRefused("not_found", () => send(editor));
  expect(await jobsOf(newsroomId)).toHaveLength(4);
});

test("it is theirs alone who asked, as long as they may export", async () => {
  const { room, editor, reporter, stranger, article } = await testDesk();
  const wanted = { articleId: article.articleId, format: "json" as const };
  await expectRefused("forbidden", () => ordered(reporter, wanted));
  await expectRefused("not_found", () => ordered(stranger, wanted));
  await expectRefused("not_found", () => ordered(editor, { ...wanted, atSeq: 99 }));
  const { id, job } = await ordered(editor, wanted);
  await performReport(job);
  const auditor = await room.join("auditor");
  await expectRefused("not_found", () => readOrder(auditor, id));
  await expectRefused("not_found", () => readOrder(stranger, id));
  await expectRefused("forbidden", () => readOrder({ ...editor, roles: ["reporter"] }, id));
  await expectRefused("not_found", () => readOrder(editor, "../secret"));
});

test("why it came to nothing is said in words; whoever has left is told nothing", async () => {
  const { room, article } = await testDesk();
  const auditor = await room.join("auditor");
  const wanted = { articleId: article.articleId, format: "json" as const };
  const { id, job } = await ordered(auditor, wanted);
  await removeMember(auditor, new Date());
  await performReport(job);
  expect(await readOrder(auditor, id)).toMatchObject({
    ...{ state: "failed", file: null },
    problem: "Whoever asked for this is no member any more.",
  });
  expect(await toldTo(auditor)).toEqual([]);
});

test("what is no answer of ours is tried again, and nothing is said of it before it was given up", async () => {
  const { editor, article } = await testDesk();
  const { id, job } = await ordered(editor, { articleId: article.articleId, format: "csv" });
  const away = vi.spyOn(recordExport, "run").mockRejectedValueOnce(new Error("connection lost"));
  await expect(performReport(job)).rejects.toThrow("connection lost");
  expect(await readOrder(editor, id)).toMatchObject({ state: "working", problem: null });
  away.mockRestore();
  await performReport(job);
  expect(await readOrder(editor, id)).toMatchObject({ state: "ready" });
  expect(await toldTo(editor)).toEqual(["report_ready"]);
});

test("whoever is there is told that it came to nothing, once, by an event that says why", async () => {
  const { editor, article } = await testDesk();
  const { articleId } = article;
  const { id, job } = await ordered(editor, { articleId, format: "csv" });
  const { event } = await recording(() => giveUpReport(job));
  expect(event).toMatchObject({
    ...{ chainOf: "newsroom", type: "report.failed", actor: { member: editor.memberId } },
    data: { order: id, article: articleId, atSeq: 1, format: "csv", edition: "internal" },
    detail: { reason: "It was begun several times and never came to an end." },
  });
  await giveUpReport(job);
  await performReport(job);
  expect(await toldTo(editor)).toEqual(["report_failed"]);
  expect(await readOrder(editor, id)).toMatchObject({ state: "failed", file: null });
});

test("an imported record is ordered as it came, and at no other event", async () => {
  const { editor, reporter } = await testDesk();
  const bytes = readFileSync(new URL("./formats/golden/report.json", import.meta.url));
  const { atSeq } = JSON.parse(bytes.toString());
  const { recordId: articleId } = await importRecord.run(reporter, { bytes });
  const { id, job } = await ordered(editor, { articleId, format: "json" });
  await performReport(job);
  expect(await readOrder(editor, id)).toMatchObject({ state: "ready", atSeq });
  expect(kept(id).equals(bytes)).toBe(true);
  const other = { articleId, format: "json", atSeq: atSeq - 1 } as const;
  await expectRefused("not_found", () => ordered(editor, other));
  // In which edition it was imported is seen when it is read.
  const late = await ordered(editor, { articleId, format: "json", edition: "legal" });
  await performReport(late.job);
  expect(await readOrder(editor, late.id)).toMatchObject({
    ...{ state: "failed", problem: expect.stringContaining("is in no other") },
  });
});

test("when its time is over nobody gets it, and its job takes it away", async () => {
  const { editor, article } = await testDesk();
  const wanted = { articleId: article.articleId, format: "json" as const };
  const { id, job } = await ordered(editor, wanted);
  await performReport(job);
  expect(kept(id).byteLength).toBeGreaterThan(100);
  vi.useFakeTimers({ now: Date.now() + KEPT_MS, toFake: ["Date"] });
  try {
    await expectRefused("not_found", () => readOrder(editor, id));
    await performReport(job);
  } finally {
    vi.useRealTimers();
  }
  expect(() => kept(id)).toThrow("ENOENT");
  expect(await findOrder(id)).toBe(undefined);
});
