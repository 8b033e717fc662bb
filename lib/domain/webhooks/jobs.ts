import { now } from "#lib/core/clock.ts";
import { unseal } from "#lib/platform/auth/sealed-secret.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { type DeliveryData, queues } from "#lib/platform/jobs/queues.ts";
import { type PostAnswer, postText } from "#lib/platform/net/post-text.ts";
import type { NetworkRules } from "#lib/platform/net/resolve-host.ts";
import { mayBeAt, webhookNetwork } from "#lib/platform/webhooks/network.ts";
import { messages, type WebhookMessage } from "./message-resource.ts";
import { hasEnded, lockToTell, readMessage, wasToldLast } from "./queries.ts";
import type { DeliveryProblem } from "./schema.ts";
import { signedHeaders } from "./signature.ts";
import { toldDigest } from "./told-digest.ts";

/** How often a message is sent before it is given up. */
const MOST_ATTEMPTS = queues.webhook.retryLimit + 1;
/** Of what a receiver answers: enough for a sentence. */
const MOST_ANSWER_BYTES = 1_000;
const MOST_ANSWER = 300;

interface Task {
  webhookId: string;
  url: string;
  /** Those that sign: the present one, and for a while the one before. */
  secrets: string[];
  body: string;
  attempts: number;
}

type Outcome = PostAnswer | { problem: DeliveryProblem };

function callOff(db: Parameters<typeof readMessage>[0], id: string, problem: DeliveryProblem) {
  return db.webhookDelivery.updateMany({ where: { id }, data: { state: "called_off", problem } });
}

/** As the API's document has it, and nothing besides. */
function bodyOf(message: WebhookMessage): string {
  return JSON.stringify(messages[message.type].parse(message));
}

/**
 * What is to be sent, counted as tried; nothing where it has arrived, or is not wanted any more. What changed is read
 * while no other message is read for this webhook: what was told last is the newest, then.
 */
async function begin({ newsroomId, deliveryId: id }: DeliveryData): Promise<Task | undefined> {
  return inScope({ newsroomId }, async (db) => {
    await lockToTell(db, id);
    const found = await db.webhookDelivery.findFirst({ where: { id }, include: { webhook: true } });
    if (!found || found.state === "delivered" || found.state === "called_off") return undefined;
    const { webhook, webhookId } = found;
    if (!webhook.enabled) {
      await callOff(db, id, "turned_off");
      return undefined;
    }
    if (await hasEnded(db, webhookId)) {
      await callOff(db, id, "ended");
      return undefined;
    }
    const message = await readMessage(db, found);
    if (!message) {
      await callOff(db, id, "erased");
      return undefined;
    }
    const told = toldDigest(webhook.url, message);
    if (await wasToldLast(db, found, told)) {
      await callOff(db, id, "told_already");
      return undefined;
    }
    const at = now();
    const attempts = found.attempts + 1;
    await db.webhookDelivery.updateMany({
      where: { id },
      data: { attempts, attemptedAt: at, sha256: told },
    });
    const { formerSecret, formerUntil } = webhook;
    const former = formerSecret && formerUntil && formerUntil > at ? [formerSecret] : [];
    const secrets = [webhook.secret, ...former].flatMap(
      (sealed) => unseal("webhooks", sealed, webhookId) ?? [],
    );
    return { webhookId, url: webhook.url, secrets, body: bodyOf(message), attempts };
  });
}

async function send(
  id: string,
  { url, secrets, body }: Task,
  rules: NetworkRules,
): Promise<Outcome> {
  // Sealed under another NEXTAUTH_SECRET: an admin has to make a new one.
  if (secrets.length === 0) return { problem: "no_secret" };
  if (!mayBeAt(new URL(url))) return { problem: "no_address" };
  const timestamp = Math.floor(now().getTime() / 1000);
  const headers = {
    "content-type": "application/json",
    "user-agent": "Stet",
    ...signedHeaders({ id, timestamp, body }, secrets),
  };
  return postText(rules, { url, headers, body }, MOST_ANSWER_BYTES);
}

/** The beginning of what a receiver said, in characters that can be kept and shown. */
function beginningOf(answer: string): string {
  const shown = answer.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  return shown.slice(0, MOST_ANSWER).toWellFormed();
}

const hasArrived = (outcome: Outcome) =>
  "status" in outcome && outcome.status >= 200 && outcome.status < 300;

/** Writes down how it went. What was tried for the last time is given up, and its webhook said to fail. */
async function settle(
  { newsroomId, deliveryId: id }: DeliveryData,
  { webhookId, attempts }: Task,
  outcome: Outcome,
): Promise<void> {
  const answered = "status" in outcome ? outcome : undefined;
  const arrived = hasArrived(outcome);
  const isOver = attempts >= MOST_ATTEMPTS;
  const how = {
    status: answered?.status ?? null,
    answer: arrived || !answered ? null : beginningOf(answered.answer),
    problem: "problem" in outcome ? outcome.problem : null,
  };
  await inScope({ newsroomId }, async (db) => {
    const state = arrived ? "delivered" : isOver ? "given_up" : "waiting";
    // What arrived meanwhile stays so.
    const where = arrived ? { id } : { id, state: { not: "delivered" } };
    await db.webhookDelivery.updateMany({ where, data: { ...how, state } });
    const live = { id: webhookId, removedAt: null };
    if (arrived) {
      await db.webhook.updateMany({
        where: { ...live, failingSince: { not: null } },
        data: { failingSince: null },
      });
    } else if (isOver) {
      await db.webhook.updateMany({
        where: { ...live, failingSince: null },
        data: { failingSince: now() },
      });
    }
  });
}

/**
 * Sends a webhook what it is to be told. Read in one transaction, sent in none, and noted in another: a message whose
 * job dies in between is sent again, under the same id.
 * @throws where it did not arrive: the queue tries again, after pauses that grow
 */
export async function deliverWebhook(
  job: DeliveryData,
  rules: NetworkRules = webhookNetwork(),
): Promise<void> {
  const task = await begin(job);
  if (!task) return;
  const outcome = await send(job.deliveryId, task, rules);
  await settle(job, task, outcome);
  if (hasArrived(outcome)) return;
  const why = "status" in outcome ? `answers ${outcome.status}` : outcome.problem;
  throw new Error(`a webhook was not told: ${why}`);
}
