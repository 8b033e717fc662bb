import { defineCommand } from "#lib/platform/command/define-command.ts";
import { originOf } from "#lib/platform/webhooks/origin.ts";
import { requireEnabled } from "../enabled.ts";
import { lockWebhook } from "../queries.ts";
import { webhookInput } from "../schema.ts";

/** Has a message sent to a webhook that says nothing but that it is a test: the event itself is what it tells of. */
export const tryWebhook = defineCommand({
  name: "webhook.test",
  input: webhookInput,
  permission: "webhooks.manage",
  load: async ({ db, input }) => ({
    chain: "newsroom" as const,
    webhook: await lockWebhook(db, input.webhookId),
  }),
  async handle({ loaded: { webhook }, record }) {
    requireEnabled(webhook);
    await record("webhook.tested", { webhook: webhook.id }, { url: originOf(webhook.url) });
  },
});
