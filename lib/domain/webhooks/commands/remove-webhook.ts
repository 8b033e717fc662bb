import { defineCommand } from "#lib/platform/command/define-command.ts";
import { originOf } from "#lib/platform/webhooks/origin.ts";
import { lockWebhook } from "../queries.ts";
import { webhookInput } from "../schema.ts";

/** Removes a webhook, and its address and secrets with it: what waits to be sent to it is not sent. */
export const removeWebhook = defineCommand({
  name: "webhook.remove",
  input: webhookInput,
  permission: "webhooks.manage",
  load: async ({ db, input }) => ({
    chain: "newsroom" as const,
    webhook: await lockWebhook(db, input.webhookId),
  }),
  async handle({ db, actor, loaded: { webhook }, at, record }) {
    const { id, url } = webhook;
    const gone = { url: "", secret: "", formerSecret: null, formerUntil: null, enabled: false };
    await db.webhook.updateMany({
      where: { id },
      data: { ...gone, removedAt: at, removedById: actor.memberId },
    });
    await record("webhook.removed", { webhook: id }, { url: originOf(url) });
  },
});
