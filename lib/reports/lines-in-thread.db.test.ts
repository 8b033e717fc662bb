import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, expect, test, vi } from "vitest";
import { settings } from "#lib/core/env.ts";
import { newId } from "#lib/core/ids.ts";
import type { TellStage } from "#lib/domain/exports/stages.ts";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { keepFile, readKeptFile } from "#lib/platform/files/kept-files.ts";
import { closeProcessThreads, turnsOf } from "#lib/platform/threads/process-threads.ts";
import { otherThreads } from "#lib/platform/threads/test-held-threads.ts";
import { exportReport } from "./export-report.ts";
import { linesInThread } from "./lines-in-thread.ts";
import { type LogOrder, withLines } from "./log-lines.ts";
import { EVENTS_AT_ONCE, placeOfLog } from "./stream-events.ts";
import { writeReport } from "./write-report.ts";

vi.mock("./lines-in-thread.ts", async (original) => ({
  ...(await original<object>()),
  MOST_EVENTS_HERE: 2,
}));
afterAll(closeProcessThreads);

const tell = () => undefined;

async function testLog(annotations = 1) {
  const { reviewer, editor, article } = await testDesk();
  for (let number = 0; number < annotations; number += 1) await testAnnotation(reviewer, article);
  const { articleId } = article;
  const { newsroomId } = editor;
  const nobody = { newsroomId, personId: "" };
  const place = await withNewsroom(nobody, (db) => placeOfLog(db, { articleId }));
  const order: LogOrder = { newsroomId, place, edition: "internal", hideNames: true };
  return { editor, articleId, order };
}

/** More events than are read at once, by events that are the last one again. */
async function lengthen(order: LogOrder, to: number): Promise<LogOrder> {
  const { newsroomId, place } = order;
  const owner = await ownerConnection();
  await owner.query("SET session_replication_role = replica");
  for (const [table, columns] of [
    ["audit_event", "body, prev_hash, hash"],
    ["event_detail", "salt, detail, source_ids"],
  ]) {
    await owner.query(
      `INSERT INTO ${table} (newsroom_id, chain_id, seq, ${columns})
       SELECT newsroom_id, chain_id, more.seq, ${columns} FROM ${table}, generate_series($3::int + 1, $4::int) AS more (seq)
       WHERE newsroom_id = $1 AND chain_id = $2 AND ${table}.seq = $3`,
      [newsroomId, place.chainId, place.atSeq, to],
    );
  }
  await owner.end();
  return { ...order, place: { ...place, atSeq: to } };
}

async function bytesOf(lines: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of lines) parts.push(part.slice());
  return Buffer.concat(parts).toString();
}

async function* seen(parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, see: () => void) {
  for await (const part of parts) {
    see();
    yield part;
  }
}

const unfinished = () =>
  readdirSync(join(settings().STET_DATA, "exports")).filter((name) => name.endsWith(".part"));

test("a thread gives the lines that are read here, and tells how far it is", async () => {
  const { order } = await testLog();
  const passed = {
    ...{ internal: ["reading"], legal: ["reading"] },
    public: ["reading", "editing", "writing"],
  };
  for (const edition of ["internal", "legal", "public"] as const) {
    const told: string[] = [];
    const making: { tell: TellStage } = {
      tell: (stage, done, total) => told.push(`${stage} ${done} of ${total}`),
    };
    const lines = await bytesOf(linesInThread({ ...order, edition }, making));
    expect(lines).toBe(await withLines({ ...order, edition }, bytesOf, tell));
    expect(told).toEqual(passed[edition].map((stage) => `${stage} 2 of 2`));
  }
  expect(turnsOf("logs").busy).toBe(0);
});

test("a log of many events is written by a thread, with the bytes of its report", async () => {
  const { editor, articleId } = await testLog(2);
  for (const edition of ["internal", "public"] as const) {
    const wanted = { articleId, format: "jsonl" as const, edition };
    const id = newId();
    const busy: number[] = [];
    const { said } = await writeReport(editor, wanted, (parts) =>
      keepFile(
        id,
        seen(parts, () => busy.push(turnsOf("logs").busy)),
      ),
    );
    expect(busy).toEqual([1, 1]);
    const whole = await exportReport(editor, wanted);
    expect(await bytesOf(readKeptFile(id))).toBe(Buffer.from(whole.bytes).toString());
    const hidesNames = edition === "public";
    expect(said).toMatchObject({ atSeq: 3, size: whole.bytes.byteLength, hidesNames });
  }
});

test("the thread reads no further than what is taken, and ends with whoever leaves off", async () => {
  const order = await lengthen((await testLog()).order, 2_600);
  const ahead: number[] = [];
  let parts = 0;
  const making = {
    tell: (_: string, done: number) => void ahead.push(done - parts * EVENTS_AT_ONCE),
  };
  // The first part is the head, before which no event is read.
  for await (const _ of linesInThread(order, making)) {
    parts += 1;
    await delay(50);
    expect(turnsOf("logs").busy).toBe(1);
    if (parts === 4) break;
  }
  expect(ahead).toHaveLength(3);
  expect(Math.max(...ahead)).toBeLessThanOrEqual(0);
  expect(parts).toBe(4);
  expect(turnsOf("logs").busy).toBe(0);
});

test("one that is stopped while it is written leaves nothing", async () => {
  const order = await lengthen((await testLog()).order, 2_600);
  const stop = new AbortController();
  const making = {
    signal: stop.signal,
    tell: (_: string, done: number) => done === 1_000 && stop.abort(new Error("The server ends.")),
  };
  const id = newId();
  await expect(keepFile(id, linesInThread(order, making))).rejects.toThrow("The server ends.");
  expect(unfinished()).toEqual([]);
  const stopped = linesInThread(order, { tell, signal: stop.signal });
  await expect(bytesOf(stopped)).rejects.toThrow("The server ends.");
  expect(turnsOf("logs").busy).toBe(0);
});

test("a refusal arrives with its code; what is no answer of ours does as it is", async () => {
  const { order } = await testLog();
  const beyond = { ...order, place: { ...order.place, atSeq: 9 } };
  await expect(bytesOf(linesInThread(beyond, { tell }))).rejects.toMatchObject({
    ...{ name: "WorkRefused", message: "Event 3 of the log is not there." },
  });
  const owner = await ownerConnection();
  await owner.query("SET session_replication_role = replica");
  await owner.query("UPDATE event_detail SET detail = $2 WHERE chain_id = $1 AND seq = 2", [
    order.place.chainId,
    JSON.stringify({ actor: { name: "Somebody", roles: [] }, body: "Else.", spans: [] }),
  ]);
  await owner.end();
  await expect(bytesOf(linesInThread(order, { tell }))).rejects.toMatchObject({
    ...{ name: "AppError", code: "conflict" },
    message: expect.stringContaining("of event 2 were erased since"),
  });
});

test("a thread that dies fails the log, and leaves nothing", async () => {
  const { order } = await testLog();
  await otherThreads(
    () => `import { parentPort } from "node:worker_threads";
      parentPort.on("message", ({ port }) => {
        port.on("message", () => process.exit(7));
        port.postMessage(new Uint8Array(10));
      });`,
  );
  await expect(keepFile(newId(), linesInThread(order, { tell }))).rejects.toThrow(
    "A thread ended in the middle of its work (7).",
  );
  expect(unfinished()).toEqual([]);
  expect(turnsOf("logs").busy).toBe(0);
});

test("one that takes more memory than a log may is refused in words", async () => {
  const { order } = await testLog();
  await otherThreads(
    () => `import { parentPort } from "node:worker_threads";
      const held = [];
      parentPort.on("message", () => { for (;;) held.push(new Array(1_000_000).fill(held.length)); });`,
  );
  await expect(bytesOf(linesInThread(order, { tell }))).rejects.toMatchObject({
    ...{ code: "conflict", message: "This log takes more memory to be written than one log may." },
  });
  expect(turnsOf("logs").busy).toBe(0);
});
