import { createHmac, randomBytes } from "node:crypto";

/** How a secret begins (Standard Webhooks, "Signature scheme"). */
const PREFIX = "whsec_";

/** A new secret for signing with: 32 random bytes in base64. */
export function newWebhookSecret(): string {
  return `${PREFIX}${randomBytes(32).toString("base64")}`;
}

/** What is signed: the message's id, when it was sent (seconds), and its bytes. */
export interface SignedMessage {
  id: string;
  timestamp: number;
  body: string;
}

/**
 * The headers that a message is sent with (Standard Webhooks 1.0.0): its id, its time, and a signature by each of
 * these secrets, of which the receiver knows one.
 */
export function signedHeaders({ id, timestamp, body }: SignedMessage, secrets: readonly string[]) {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), "base64");
    return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
  });
  return {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signatures.join(" "),
  };
}
