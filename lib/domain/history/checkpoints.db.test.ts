import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { publicKeyText } from "#lib/engines/checkpoints/checkpoint.ts";
import { CheckpointWalk } from "#lib/engines/checkpoints/checkpoint-walk.ts";
import { checkpointLineSchema } from "#lib/engines/checkpoints/heads.ts";
import { keepFile } from "#lib/platform/checkpoints/checkpoint-file.ts";
import {
  lookAfterCheckpoints,
  performCheckpoint,
} from "#lib/platform/checkpoints/keep-checkpoints.ts";
import { isCheckpointDue, makeCheckpoint } from "#lib/platform/checkpoints/make-checkpoint.ts";
import { postCheckpoint } from "#lib/platform/checkpoints/post-checkpoint.ts";
import {
  newestCheckpoint,
  readCheckpointLine,
} from "#lib/platform/checkpoints/read-checkpoints.ts";
import {
  applicationConnection,
  ownerConnection,
  sqlState,
} from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";

const key = generateKeyPairSync("ed25519").privateKey;
const owner = await ownerConnection();
afterAll(() => owner.end());

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stet-checkpoints-"));
  vi.stubEnv("STET_DATA", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const newest = () => inScope({}, newestCheckpoint);
const linesOf = (file: string) =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => checkpointLineSchema.parse(JSON.parse(line)));

test("a checkpoint stands over every log of every newsroom, and says what is new since the last", async () => {
  const { reviewer, article } = await testDesk();
  const first = await makeCheckpoint(key);
  expect(first?.key).toBe(publicKeyText(key));
  const { rows } = await owner.query(
    `SELECT count(DISTINCT newsroom_id)::int AS newsrooms, count(*)::int AS chains,
       sum(head_seq)::int AS events FROM chain WHERE head_seq > 0`,
  );
  expect(first).toMatchObject(rows[0]);
  await testAnnotation(reviewer, article);
  const second = await makeCheckpoint(key);
  expect(second).toMatchObject({ number: (first?.number ?? 0) + 1, events: rows[0].events + 1 });
  const line = await readCheckpointLine(second?.number ?? 0);
  const { rows: heads } = await owner.query(
    "SELECT id, head_seq, head_hash FROM chain WHERE article_id = $1",
    [article.articleId],
  );
  const { id, head_seq: seq, head_hash: hash } = heads[0];
  expect(line?.heads).toEqual([[reviewer.newsroomId, id, seq, hash]]);
});

test("one is due after so many events, and at the first moment of a day", async () => {
  const { reviewer, article } = await testDesk();
  await makeCheckpoint(key);
  expect(await isCheckpointDue()).toBe(false);
  expect(await makeCheckpoint(key)).toBeUndefined();
  vi.stubEnv("CHECKPOINT_EVENTS", "2");
  await testAnnotation(reviewer, article);
  expect(await isCheckpointDue()).toBe(false);
  await testAnnotation(reviewer, article);
  expect(await isCheckpointDue()).toBe(true);
  await makeCheckpoint(key);
  const tomorrow = new Date(Date.now() + 24 * 3_600_000);
  vi.useFakeTimers({ now: tomorrow, toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  expect(await isCheckpointDue()).toBe(true);
});

test("whoever tries at the same moment makes one together", async () => {
  await testDesk();
  const made = await Promise.all([1, 2, 3].map(() => makeCheckpoint(key)));
  expect(made.filter((one) => one)).toHaveLength(1);
});

test("what is shorter or other than the last one says is not signed", async () => {
  const { reviewer, article } = await testDesk();
  await testAnnotation(reviewer, article);
  await makeCheckpoint(key);
  // Made good again: other tests use this database too.
  const setHead = async (change: string) => {
    const where = `WHERE article_id = '${article.articleId}'`;
    await owner.query(`ALTER TABLE chain DISABLE TRIGGER USER; UPDATE chain SET ${change} ${where};
      ALTER TABLE chain ENABLE TRIGGER USER`);
  };
  await testDesk();
  await setHead("head_seq = head_seq - 1");
  const signing = makeCheckpoint(key);
  await expect(signing.finally(() => setHead("head_seq = head_seq + 1"))).rejects.toThrow(
    "is not what the last checkpoint was signed",
  );
  await setHead("head_seq = -head_seq");
  const again = makeCheckpoint(key);
  await expect(again.finally(() => setHead("head_seq = -head_seq"))).rejects.toThrow("is gone");
  expect(await makeCheckpoint(key)).toBeDefined();
});

test("the file has every one of them, whoever made it, and its lines hold against one another", async () => {
  const file = join(folder, "deep", "log.jsonl");
  vi.stubEnv("CHECKPOINT_FILE", file);
  await testDesk();
  await performCheckpoint();
  await testDesk();
  await makeCheckpoint(key);
  expect(await keepFile(file)).toBe(1);
  expect(await keepFile(file)).toBe(0);
  appendFileSync(file, '{"checkpoint":{"v":1,"num');
  await testDesk();
  await performCheckpoint();
  const walk = new CheckpointWalk();
  expect(linesOf(file).flatMap((line) => walk.take(line) ?? [])).toEqual([]);
  expect(walk.last).toEqual(await newest());
});

test("a file that is of another database, or of another past, is left alone", async () => {
  await testDesk();
  await makeCheckpoint(key);
  const file = join(folder, "checkpoints.jsonl");
  await keepFile(file);
  const line = linesOf(file).at(-1);
  if (!line) throw new Error("The file is empty.");
  const other = { ...line, checkpoint: { ...line.checkpoint, events: 1_000_000 } };
  const text = `${JSON.stringify(other)}\n`;
  writeFileSync(file, text);
  await expect(keepFile(file)).rejects.toThrow("is not the one in the database");
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("what looks after them asks for one job at a time, and for none where none is due", async () => {
  await owner.query("DELETE FROM pgboss.job");
  await testDesk();
  await lookAfterCheckpoints();
  await lookAfterCheckpoints();
  const jobs = () => owner.query("SELECT name FROM pgboss.job WHERE name = 'checkpoint'");
  expect((await jobs()).rows).toHaveLength(1);
  await owner.query("DELETE FROM pgboss.job");
  await performCheckpoint();
  await lookAfterCheckpoints();
  expect((await jobs()).rows).toEqual([]);
});

test("each is posted to where the settings say, by a job that tries again", async () => {
  const received: unknown[] = [];
  const answers = [503, 204];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
    });
    request.on("end", () => {
      received.push([request.headers["idempotency-key"], JSON.parse(text)]);
      response.writeHead(answers.shift() ?? 500).end();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("CHECKPOINT_URL", `http://127.0.0.1:${port}/log`);
  await owner.query("DELETE FROM pgboss.job");
  await testDesk();
  const made = await makeCheckpoint(key);
  const number = made?.number ?? 0;
  const { rows } = await owner.query("SELECT data FROM pgboss.job WHERE name = 'checkpoint-post'");
  expect(rows).toEqual([{ data: { number } }]);
  await expect(postCheckpoint({ number })).rejects.toThrow("CHECKPOINT_URL answers 503.");
  await postCheckpoint({ number });
  const line = [`checkpoint-${number}`, await readCheckpointLine(number)];
  expect(received).toEqual([line, line]);
  await postCheckpoint({ number: 1_000_000 });
  expect(received).toHaveLength(2);
});

test("by SQL, nobody changes one, removes one or puts another in", async () => {
  await testDesk();
  await makeCheckpoint(key);
  const sql = await applicationConnection();
  onTestFinished(() => sql.end());
  for (const table of ["checkpoint", "checkpoint_head"]) {
    for (const change of [`UPDATE ${table} SET hash = hash`, `DELETE FROM ${table}`]) {
      expect(await sqlState(sql.query(change))).toBe("42501");
      expect(await sqlState(owner.query(change))).toBe("ST409");
    }
    expect(await sqlState(owner.query(`TRUNCATE ${table}`))).toBe("ST409");
  }
  const again =
    "INSERT INTO checkpoint SELECT number + 1, record, hash, leaves, created_at FROM checkpoint";
  expect(await sqlState(sql.query(`${again} ORDER BY number DESC LIMIT 1`))).toBe("ST409");
  const { rows } = await owner.query("SELECT * FROM checkpoint_head ORDER BY number LIMIT 1");
  const { newsroom_id: newsroomId, chain_id: chainId, number, seq } = rows[0];
  await sql.query("SELECT set_config('app.newsroom_id', $1, false)", [newsroomId]);
  const head = [newsroomId, chainId, number + 1_000, seq, "0".repeat(64)];
  const put = sql.query(
    "INSERT INTO checkpoint_head (newsroom_id, chain_id, number, seq, hash) VALUES ($1, $2, $3, $4, $5)",
    head,
  );
  expect(await sqlState(put)).toBe("ST409");
});
