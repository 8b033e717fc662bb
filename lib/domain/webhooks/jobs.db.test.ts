import { afterAll, afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import {
  isSigned,
  type Received,
  sendAll,
  testedWebhook,
  testReceiver,
} from "#lib/domain/test-receiver.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { listFailedJobs } from "#lib/platform/jobs/failed-jobs.ts";
import { startWorker } from "#lib/platform/jobs/worker.ts";
import { changeWebhook } from "./commands/change-webhook.ts";
import { resendDelivery } from "./commands/resend-delivery.ts";
import { rotateSecret } from "./commands/rotate-secret.ts";
import { tryWebhook } from "./commands/try-webhook.ts";
import { deliverWebhook } from "./jobs.ts";
import { readWebhook } from "./queries.ts";

const owner = await ownerConnection();
afterAll(() => owner.end());
const { received, answers, url: here, close } = await testReceiver();
afterAll(close);
beforeEach(() => owner.query("DELETE FROM pgboss.job"));
afterEach(() => {
  received.length = 0;
  answers.length = 0;
  vi.unstubAllEnvs();
});

test("what did not arrive is sent again after pauses that grow, under the same id", async () => {
  const { webhookId, admin, secret, deliveryId, left } = await testedWebhook(here);
  answers.push({ status: 500, says: "Out of\u0000 order." }, { status: 503 });
  const worker = await startWorker({
    handlers: { webhook: (job) => deliverWebhook(job) },
    concurrency: 1,
  });
  onTestFinished(() => worker.stop(1_000));
  const job = async () => {
    const { rows } = await owner.query(
      `SELECT state::text, retry_count AS tries,
         extract(epoch FROM start_after - now())::float AS pause FROM pgboss.job`,
    );
    return rows[0];
  };
  const pauses: number[] = [];
  for (const [tries, status] of [
    [0, 500],
    [1, 503],
  ]) {
    await vi.waitFor(async () => expect(await left()).toMatchObject({ status }), 20_000);
    await vi.waitFor(async () => expect(await job()).toMatchObject({ state: "retry" }), 20_000);
    const waiting = await job();
    expect(waiting.tries).toBe(tries);
    pauses.push(waiting.pause);
    if (status === 500)
      expect(await left()).toMatchObject({
        state: "waiting",
        attempts: 1,
        answer: "Out of order.",
      });
    await owner.query("UPDATE pgboss.job SET start_after = now()");
  }
  await vi.waitFor(async () => expect(await left()).toMatchObject({ state: "delivered" }), 20_000);
  expect(await left()).toMatchObject({ attempts: 3, status: 204, answer: null, problem: null });
  expect(pauses[0]).toBeGreaterThan(0);
  expect(pauses[1]).toBeGreaterThan(pauses[0] ?? 0);
  expect(received.map(({ headers }) => headers["webhook-id"])).toEqual(Array(3).fill(deliveryId));
  expect(received.every((one) => isSigned(one, secret))).toBe(true);
  const { failingSince } = await withNewsroom(admin, (db) => readWebhook(db, webhookId));
  expect(failingSince).toBeNull();
});

test("a job whose end was not written down sends under the same id; one that is done sends nothing", async () => {
  const { job, secret } = await testedWebhook(here);
  await deliverWebhook(job);
  await owner.query("UPDATE webhook_delivery SET state = 'waiting' WHERE id = $1", [
    job.deliveryId,
  ]);
  await deliverWebhook(job);
  await deliverWebhook(job);
  expect(received).toHaveLength(2);
  const [first, second] = received as [Received, Received];
  expect(second.headers["webhook-id"]).toBe(first.headers["webhook-id"]);
  expect(second.body).toBe(first.body);
  expect(isSigned(second, secret)).toBe(true);
});

test("a redirect is not followed", async () => {
  const { job, left } = await testedWebhook(here);
  answers.push({ status: 307, location: `${here}elsewhere` });
  await expect(deliverWebhook(job)).rejects.toThrow("answers 307");
  expect(received).toHaveLength(1);
  expect(await left()).toMatchObject({ state: "waiting", status: 307 });
});

test("no more than the beginning of an answer is read and kept", async () => {
  const { job, left } = await testedWebhook(here);
  answers.push({ status: 400, says: "😀".repeat(500_000) });
  await expect(deliverWebhook(job)).rejects.toThrow("answers 400");
  const answer = (await left())?.answer ?? "";
  expect(answer.length).toBeLessThanOrEqual(300);
  expect(answer).toMatch(/^😀+/u);
});

test("the last attempt gives it up and says that the webhook fails; sent again it may arrive", async () => {
  const { admin, webhookId, deliveryId, job, left } = await testedWebhook(here);
  await owner.query("UPDATE webhook_delivery SET attempts = 14 WHERE id = $1", [deliveryId]);
  answers.push({ status: 410 });
  await expect(deliverWebhook(job)).rejects.toThrow("answers 410");
  expect(await left()).toMatchObject({ state: "given_up", attempts: 15, status: 410 });
  const failing = async () =>
    (await withNewsroom(admin, (db) => readWebhook(db, webhookId))).failingSince;
  expect(await failing()).not.toBeNull();
  // As the queue leaves it: among what admins see that was given up.
  await owner.query("UPDATE pgboss.job SET state = 'failed', completed_on = now()");
  const dead = () => withNewsroom(admin, (db) => listFailedJobs(db, admin.newsroomId));
  expect(await dead()).toMatchObject([{ queue: "webhook", canTryAgain: true }]);
  await resendDelivery.run(admin, { webhookId, deliveryId });
  expect(await dead()).toEqual([]);
  await deliverWebhook(job);
  expect(await left()).toMatchObject({ state: "delivered", attempts: 1 });
  expect(await failing()).toBeNull();
});

test("nothing is sent into a private network, nor to this machine where others reach Stet", async () => {
  vi.stubEnv("STET_URL", "https://stet.example.org");
  const inside = await testedWebhook("https://10.20.30.40/hook");
  await expect(deliverWebhook(inside.job)).rejects.toThrow("no_address");
  expect(await inside.left()).toMatchObject({ state: "waiting", problem: "no_address" });
  vi.unstubAllEnvs();
  const own = await testedWebhook(here);
  vi.stubEnv("STET_URL", "https://stet.example.org");
  await expect(deliverWebhook(own.job)).rejects.toThrow("no_address");
  expect(received).toEqual([]);
});

test("one that nobody answers, or that was sealed under another key, is not sent either", async () => {
  const { job, left } = await testedWebhook("http://127.0.0.1:9/");
  await expect(deliverWebhook(job)).rejects.toThrow("unreachable");
  expect(await left()).toMatchObject({ problem: "unreachable", status: null, answer: null });
  const other = await testedWebhook(here);
  vi.stubEnv("NEXTAUTH_SECRET", "another secret of the tests, long enough");
  await expect(deliverWebhook(other.job)).rejects.toThrow("no_secret");
  expect(await other.left()).toMatchObject({ problem: "no_secret" });
});

test("one that is turned off is told nothing, and its newest and former secrets both sign", async () => {
  const { admin, webhookId, job, secret, left } = await testedWebhook(here);
  await changeWebhook.run(admin, { webhookId, enabled: false });
  await deliverWebhook(job);
  expect(received).toEqual([]);
  expect(await left()).toMatchObject({ state: "called_off", problem: "turned_off" });
  await changeWebhook.run(admin, { webhookId, enabled: true });
  const { secret: newer } = await rotateSecret.run(admin, { webhookId });
  await resendDelivery.run(admin, { webhookId, deliveryId: job.deliveryId });
  await deliverWebhook(job);
  const [message] = received as [Received];
  expect([secret, newer].map((one) => isSigned(message, one))).toEqual([true, true]);
  await owner.query("UPDATE webhook SET former_until = now() - interval '1 second' WHERE id = $1", [
    webhookId,
  ]);
  await tryWebhook.run(admin, { webhookId });
  await sendAll(admin, webhookId);
  const last = received.at(-1) as Received;
  expect([secret, newer].map((one) => isSigned(last, one))).toEqual([false, true]);
});
