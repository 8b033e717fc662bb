import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Actor } from "#lib/platform/command/actor.ts";
import { testNewsroom } from "./test-newsroom.ts";
import { deliveriesOf, madeWebhook } from "./test-webhook.ts";
import { tryWebhook } from "./webhooks/commands/try-webhook.ts";
import { deliverWebhook } from "./webhooks/jobs.ts";

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A receiver of webhooks on this machine: what it was sent, and what it answers next. */
export async function testReceiver() {
  const received: Received[] = [];
  /** Then that all is well. */
  const answers: { status: number; says?: string; location?: string }[] = [];
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) });
    const { status, says = "", location } = answers.shift() ?? { status: 204 };
    response.writeHead(status, location ? { location } : {}).end(says);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { received, answers, url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

/** As a receiver does it who knows nothing but the standard. */
export function isSigned({ headers, body }: Received, secret: string): boolean {
  const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": given } = headers;
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const wanted = createHmac("sha256", key).update(`${id}.${at}.${body}`).digest("base64");
  return String(given).split(" ").includes(`v1,${wanted}`);
}

/** Sends all that waits for a webhook, the oldest first. */
export async function sendAll(actor: Actor, webhookId: string): Promise<void> {
  const { newsroomId } = actor;
  for (const { id } of (await deliveriesOf(actor, webhookId)).reverse())
    await deliverWebhook({ newsroomId, deliveryId: id });
}

/** A webhook at this address that is to be sent a test. */
export async function testedWebhook(url: string) {
  const { admin } = await testNewsroom();
  const made = await madeWebhook(admin, url);
  const { webhookId } = made;
  await tryWebhook.run(admin, { webhookId });
  const [delivery] = await deliveriesOf(admin, webhookId);
  const deliveryId = delivery?.id ?? "";
  const job = { newsroomId: admin.newsroomId, deliveryId };
  const left = async () => (await deliveriesOf(admin, webhookId))[0];
  return { admin, webhookId, secret: made.secret, deliveryId, job, left };
}
