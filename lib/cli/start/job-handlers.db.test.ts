import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { assignClaim } from "#lib/domain/claims/commands/assign-claim.ts";
import { requestChecks } from "#lib/domain/findings/commands/request-checks.ts";
import { approvedClaim, testClaim } from "#lib/domain/test-article.ts";
import { testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { contents } from "#lib/domain/test-record.ts";
import { madeWebhook } from "#lib/domain/test-webhook.ts";
import { tryWebhook } from "#lib/domain/webhooks/commands/try-webhook.ts";
import { checkText } from "#lib/engines/checks/check-text.ts";
import { performCheckpoint } from "#lib/platform/checkpoints/keep-checkpoints.ts";
import { newestCheckpoint } from "#lib/platform/checkpoints/read-checkpoints.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { type Jobs, type QueueName, queueNames } from "#lib/platform/jobs/queues.ts";
import type { Mail } from "#lib/platform/net/send-mail.ts";
import { orderReport } from "#lib/reports/order-report.ts";
import { jobHandlers } from "./job-handlers.ts";

const mails = vi.hoisted((): unknown[] => []);
vi.mock("#lib/platform/net/send-mail.ts", () => ({
  sendMail: async (mail: Mail) => void mails.push(mail),
}));

const owner = await ownerConnection();
afterAll(() => owner.end());

const posts: unknown[] = [];
const server = createServer((request, response) => {
  posts.push(request.headers["idempotency-key"] ?? request.headers["webhook-id"]);
  request.resume().on("end", () => response.writeHead(204).end());
}).listen(0, "127.0.0.1");
await once(server, "listening");
afterAll(() => void server.close());

let folder = "";
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "stet-jobs-"));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("STET_DATA", folder);
  vi.stubEnv("CHECKPOINT_EVENTS", "2");
  vi.stubEnv("CHECKPOINT_URL", `http://127.0.0.1:${port}/log`);
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:25");
  vi.stubEnv("MAIL_FROM", "Stet <stet@courier.example>");
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  mails.length = 0;
  posts.length = 0;
  await owner.query("DELETE FROM pgboss.job");
});

async function askedFor<Data>(queue: QueueName): Promise<Data> {
  const { rows } = await owner.query<{ data: Data }>(
    "SELECT data FROM pgboss.job WHERE name = $1",
    [queue],
  );
  const [job] = rows;
  if (!job) throw new Error(`No job of ${queue} was asked for.`);
  return job.data;
}

async function askedChecks(): Promise<Jobs["checks"]> {
  const { reporter, article } = await testDesk();
  const { runId } = await requestChecks.run(reporter, { articleId: article.articleId });
  return { newsroomId: reporter.newsroomId, runId };
}

async function orderedReport(): Promise<Jobs["report"]> {
  const { editor, article } = await testDesk();
  const { articleId } = article;
  const order = await orderReport(editor, { articleId, format: "json", atSeq: 1, isRecord: false });
  return { newsroomId: order.newsroomId, reportId: order.id };
}

/** A job of each queue, as something that happened asks for it. */
const jobs: { [Q in QueueName]: () => Promise<Jobs[Q]> } = {
  checks: askedChecks,
  "checks-given-up": askedChecks,
  checkpoint: async () => {
    await testDesk();
    return {};
  },
  "checkpoint-post": async () => {
    await testDesk();
    await performCheckpoint();
    const newest = await inScope({}, newestCheckpoint);
    return { number: newest?.number ?? 0 };
  },
  contact: async () => {
    const { reporter, article } = await testDesk();
    const { contactId } = await testContact(reporter, article, { hours: -1 });
    return { newsroomId: reporter.newsroomId, contactId };
  },
  mail: async () => {
    const { editor, reviewer, article } = await testDesk();
    const { claimId } = await testClaim(editor, article);
    await assignClaim.run(editor, { claimId, ownerId: reviewer.memberId });
    return askedFor("mail");
  },
  "mail-digest": async () => {
    const { editor, reviewer, article } = await testDesk();
    await approvedClaim(reviewer, editor, article);
    return askedFor("mail-digest");
  },
  report: orderedReport,
  "reports-given-up": orderedReport,
  webhook: async () => {
    const { room } = await testDesk();
    const { port } = server.address() as AddressInfo;
    const { webhookId } = await madeWebhook(room.admin, `http://127.0.0.1:${port}/`);
    await tryWebhook.run(room.admin, { webhookId });
    return askedFor("webhook");
  },
};

/** What leaves the database: how many e-mails, which checkpoints by their keys, the file of checkpoints. */
function outside(): unknown {
  const file = join(folder, "checkpoints.jsonl");
  let lines = "";
  try {
    lines = readFileSync(file, "utf8");
  } catch {
    // No checkpoint was made yet.
  }
  return { mails: mails.length, posts: [...new Set(posts)], lines };
}

async function doTwice<Q extends QueueName>(queue: Q) {
  const data = await jobs[queue]();
  const handlers = jobHandlers((input) => checkText(input));
  const handle = handlers[queue];
  const state = async () => ({ rows: await contents(), outside: outside() });
  const { signal } = new AbortController();
  const before = await state();
  await handle(data, signal);
  const first = await state();
  await handle(data, signal);
  return { before, first, second: await state() };
}

test.each(queueNames)("a job of %s that is done twice comes to the same", async (queue) => {
  const { before, first, second } = await doTwice(queue);
  expect(first).not.toEqual(before);
  expect(second).toEqual(first);
});

test("every queue has what does its jobs", () => {
  expect(Object.keys(jobHandlers(() => checkText({ text: "" }))).sort()).toEqual(
    [...queueNames].sort(),
  );
});
