import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { afterAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { applicationGroup } from "#lib/platform/db/roles.ts";
import {
  applicationConnection,
  ownerConnection,
  sqlState,
} from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { enqueue } from "./enqueue.ts";
import { hasJobs, installJobs, jobPrivileges } from "./install.ts";
import { type JobData, queueNames, queues } from "./queues.ts";
import { type JobHandler, startWorker } from "./worker.ts";

const owner = await ownerConnection();
afterAll(() => owner.end());
/** What other files of tests left in the queues of this database. */
beforeEach(() => owner.query("DELETE FROM pgboss.job"));

interface JobRow {
  name: string;
  state: string;
  data: JobData;
  retry_count: number;
  output: unknown;
}

async function jobs(): Promise<JobRow[]> {
  const columns = "name, state::text, data, retry_count, output";
  return (await owner.query<JobRow>(`SELECT ${columns} FROM pgboss.job ORDER BY created_on`)).rows;
}

function order(): JobData {
  return { newsroomId: newId(), runId: newId() };
}

function send(data: JobData, key = newId(), priority = 0) {
  return inScope(data, (db) => enqueue(db, "checks", data, { key, priority }));
}

const nothing: JobHandler = async () => undefined;

async function working(checks: JobHandler, givenUp: JobHandler = nothing) {
  const handlers = { checks, "checks-given-up": givenUp };
  const worker = await startWorker({ handlers, concurrency: 1 });
  onTestFinished(() => worker.stop(1_000));
  return worker;
}

test("the queues are there, and installing them again changes nothing", async () => {
  expect(await hasJobs(owner)).toBe(true);
  expect(await installJobs(owner)).toBe(false);
  const { rows } = await owner.query<{ name: string }>("SELECT name FROM pgboss.queue");
  expect(rows.map(({ name }) => name).sort()).toEqual([...queueNames].sort());
});

test.each(queueNames)(
  "a job of %s is tried again, after pauses that grow to a bound",
  async (name) => {
    const { retryLimit, retryDelay, retryDelayMax } = queues[name];
    expect(retryLimit).toBeGreaterThanOrEqual(4);
    expect(retryDelay).toBeGreaterThanOrEqual(1);
    expect(retryDelayMax).toBeGreaterThan(retryDelay);
    const kept = "SELECT retry_limit, retry_delay, retry_delay_max, retry_backoff";
    const { rows } = await owner.query(`${kept} FROM pgboss.queue WHERE name = $1`, [name]);
    const as = { retry_limit: retryLimit, retry_delay: retryDelay, retry_delay_max: retryDelayMax };
    expect(rows).toEqual([{ ...as, retry_backoff: true }]);
  },
);

test("a job is there when its transaction commits, and is done at once", async () => {
  const done: JobData[] = [];
  await working(async (data) => void done.push(data));
  const [first, second] = [order(), order()];
  await send(first);
  await vi.waitFor(() => expect(done).toEqual([first]), { timeout: 10_000 });
  // Whoever works looks for jobs every few seconds anyway: it is the telling that makes it quick.
  const sentAt = performance.now();
  await send(second);
  await vi.waitFor(() => expect(done).toEqual([first, second]), { timeout: 10_000, interval: 5 });
  expect(performance.now() - sentAt).toBeLessThan(2_500);
  await vi.waitFor(async () => {
    expect((await jobs()).map(({ state }) => state)).toEqual(["completed", "completed"]);
  });
});

test("a transaction that fails leaves no job", async () => {
  const data = order();
  const failing = inScope(data, async (db) => {
    await enqueue(db, "checks", data, { key: newId(), priority: 0 });
    throw new Error("too late");
  });
  await expect(failing).rejects.toThrow("too late");
  expect(await jobs()).toEqual([]);
});

test("a job that throws is tried again, and keeps none of the error's words", async () => {
  let attempts = 0;
  await working(async () => {
    attempts += 1;
    if (attempts === 1) throw new Error("Envoys from three countries came");
  });
  await send(order());
  const failed = async () => {
    const [job] = await jobs();
    expect(job?.output).toEqual({ message: expect.stringContaining("Fault"), name: "Error" });
  };
  await vi.waitFor(failed, { timeout: 5_000 });
  const done = async () => expect(await jobs()).toMatchObject([{ state: "completed" }]);
  await vi.waitFor(done, { timeout: 10_000 });
  expect(attempts).toBe(2);
});

test("a job that was taken by a worker that died is done by another", async () => {
  const dying = new Worker(new URL("./test-dying-worker.ts", import.meta.url));
  const data = order();
  await send(data);
  const [taken] = await once(dying, "message");
  expect(taken).toEqual(data);
  await dying.terminate();
  expect(await jobs()).toMatchObject([{ state: "active", data }]);
  await owner.query("UPDATE pgboss.job SET heartbeat_on = heartbeat_on - interval '1 minute'");
  const done: JobData[] = [];
  await working(async (job) => void done.push(job));
  await vi.waitFor(() => expect(done).toEqual([data]), { timeout: 15_000 });
});

test("a job that fails each time is handed to whoever records that", async () => {
  const givenUp: JobData[] = [];
  await working(
    () => Promise.reject(new Error("never")),
    async (job) => void givenUp.push(job),
  );
  const data = order();
  await send(data);
  const last = "UPDATE pgboss.job SET retry_limit = retry_count WHERE name = 'checks'";
  await vi.waitFor(async () => expect((await owner.query(last)).rowCount).toBe(1));
  await vi.waitFor(() => expect(givenUp).toEqual([data]), { timeout: 15_000 });
});

test("the more urgent job of a key is done first", async () => {
  const key = newId();
  const [first, later, sooner] = [order(), order(), order()];
  await send(first, key);
  await send(later, key);
  await send(sooner, key, 1);
  const done: JobData[] = [];
  await working(async (data) => void done.push(data));
  await vi.waitFor(() => expect(done).toEqual([sooner, first, later]), { timeout: 15_000 });
});

test("of one key there is one job at a time, however many look for jobs", async () => {
  const key = newId();
  const waiting = [order(), order(), order()];
  for (const data of waiting) await send(data, key);
  const done: JobData[] = [];
  const others: number[] = [];
  let atOnce = 0;
  const checks = async (job: JobData) => {
    others.push(atOnce);
    atOnce += 1;
    await delay(50);
    atOnce -= 1;
    done.push(job);
  };
  const handlers = { checks, "checks-given-up": nothing };
  const worker = await startWorker({ handlers, concurrency: 2 });
  onTestFinished(() => worker.stop(1_000));
  await vi.waitFor(() => expect(done).toHaveLength(3), { timeout: 15_000 });
  expect(others).toEqual([0, 0, 0]);
  // Two that look at the same moment may take each other's place: the order is for one of them to keep.
  expect(new Set(done)).toEqual(new Set(waiting));
});

test("jobs that wait are done one after the other, without a pause", async () => {
  const waiting = [order(), order(), order(), order(), order()];
  for (const data of waiting) await send(data);
  const done: JobData[] = [];
  await working(async (data) => void done.push(data));
  // Looked for every two seconds, they would take eight.
  await vi.waitFor(() => expect(done).toEqual(waiting), { timeout: 5_000 });
});

test("a worker that is stopped ends what it does, and gives back what it cannot", async () => {
  const signals: AbortSignal[] = [];
  const handlers = {
    checks: (_: JobData, signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<void>((_done, leave) => {
        signal.addEventListener("abort", () => leave(signal.reason));
      });
    },
    "checks-given-up": nothing,
  };
  const worker = await startWorker({ handlers, concurrency: 1 });
  await send(order());
  await vi.waitFor(() => expect(signals).toHaveLength(1), { timeout: 10_000 });
  await worker.stop(1_000);
  expect(signals[0]?.aborted).toBe(true);
  expect(await jobs()).toMatchObject([{ state: "retry" }]);
});

test("the application has in each of the queues' tables what it needs there, and nothing in any other", async () => {
  const acts = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"];
  const { rows } = await owner.query<{ name: string; may: string[] }>(
    `SELECT c.relname AS name, array(SELECT act FROM unnest($2::text[]) act
       WHERE has_table_privilege($1, c.oid, act) ORDER BY array_position($2, act)) AS may
     FROM pg_class c WHERE c.relnamespace = 'pgboss'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'S')`,
    [applicationGroup, acts],
  );
  const found = rows.filter(({ may }) => may.length > 0).map(({ name, may }) => [name, may]);
  expect(Object.fromEntries(found)).toEqual(jobPrivileges);
  const { rows: routines } = await owner.query(
    `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'pgboss'::regnamespace
       AND has_function_privilege($1, oid, 'EXECUTE')`,
    [applicationGroup],
  );
  expect(routines).toEqual([{ name: "job_now" }]);
  const schemas = await owner.query(
    "SELECT nspname AS name FROM pg_namespace WHERE has_schema_privilege($1, oid, 'CREATE')",
    [applicationGroup],
  );
  expect(schemas.rows).toEqual([]);
});

test("the application works with the queues and cannot change how they are made", async () => {
  const sql = await applicationConnection();
  onTestFinished(() => sql.end());
  for (const change of [
    "CREATE TABLE pgboss.more (id int)",
    "ALTER TABLE pgboss.job ADD COLUMN more int",
    "DROP TABLE pgboss.job",
    "TRUNCATE pgboss.job",
    "SELECT pgboss.create_queue('more', '{}'::jsonb)",
  ]) {
    expect(await sqlState(sql.query(change)), change).toBe("42501");
  }
});
