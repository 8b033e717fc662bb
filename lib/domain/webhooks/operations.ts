import { z } from "zod";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { paged, pageInput, pageOf } from "#lib/platform/api/paging.ts";
import { changeWebhook } from "./commands/change-webhook.ts";
import { makeWebhook } from "./commands/make-webhook.ts";
import { removeWebhook } from "./commands/remove-webhook.ts";
import { resendDelivery } from "./commands/resend-delivery.ts";
import { rotateSecret } from "./commands/rotate-secret.ts";
import { tryWebhook } from "./commands/try-webhook.ts";
import { listDeliveries, listWebhooks, readWebhook } from "./queries.ts";
import { deliveryResource, webhookResource } from "./resource.ts";
import { webhookInput } from "./schema.ts";

const permission = "webhooks.manage";
const named = { webhookId: "webhook" };
const secret = z.string().meta({
  description: "What messages are signed with: `whsec_` and the key in base64. Shown once.",
});

export const listWebhooksOperation = readOperation({
  path: "/webhooks",
  summary: "Where the newsroom has told what happens, the newest first.",
  input: z.object(pageInput),
  answer: pageOf(webhookResource),
  read: async (db, { after, limit }) =>
    paged(await listWebhooks(db, { after, take: limit + 1 }), limit, ({ id }) => id),
  permission,
});

export const readWebhookOperation = readOperation({
  path: "/webhooks/{webhook}",
  summary: "One webhook.",
  input: webhookInput,
  named,
  answer: webhookResource,
  read: (db, { webhookId }) => readWebhook(db, webhookId),
  permission,
});
const of = readWebhookOperation;

export const makeWebhookOperation = commandOperation({
  path: "/webhooks",
  summary: "Make a webhook. Its secret is in the answer, and nowhere else.",
  command: makeWebhook,
  answer: z.object({ webhookId: z.uuid(), secret }),
  isShownOnce: true,
});

export const changeWebhookOperation = commandOperation({
  path: "/webhooks/{webhook}/change",
  summary: "Change a webhook, or turn it off or on; what is left out stays as it is.",
  ...{ command: changeWebhook, named, of },
});

export const rotateSecretOperation = commandOperation({
  path: "/webhooks/{webhook}/rotate-secret",
  summary: "Give a webhook another secret; the one before signs too for a day.",
  ...{ command: rotateSecret, named, of },
  answer: z.object({ secret }),
  isShownOnce: true,
});

export const removeWebhookOperation = commandOperation({
  path: "/webhooks/{webhook}/remove",
  summary: "Remove a webhook, and its secrets with it.",
  ...{ command: removeWebhook, named, of },
});

export const testWebhookOperation = commandOperation({
  path: "/webhooks/{webhook}/test",
  summary: "Have a test sent to a webhook.",
  ...{ command: tryWebhook, named, of },
});

export const listDeliveriesOperation = readOperation({
  path: "/webhooks/{webhook}/deliveries",
  summary: "What a webhook was to be told and how that went, the newest first.",
  input: webhookInput.extend(pageInput),
  named,
  answer: pageOf(deliveryResource),
  read: async (db, { webhookId, after, limit }) =>
    paged(await listDeliveries(db, { webhookId, after, take: limit + 1 }), limit, ({ id }) => id),
  permission,
});

export const resendDeliveryOperation = commandOperation({
  path: "/webhooks/{webhook}/deliveries/{delivery}/resend",
  summary: "Have something sent to a webhook again, under the same id.",
  command: resendDelivery,
  named: { ...named, deliveryId: "delivery" },
  of,
});
