import { newId } from "#lib/core/ids.ts";
import { seal } from "#lib/platform/auth/sealed-secret.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { requireAddress } from "#lib/platform/webhooks/network.ts";
import { makeWebhookInput } from "../schema.ts";
import { newWebhookSecret } from "../signature.ts";

/** Makes a webhook. The secret that its messages are signed with is in the answer, and kept sealed. */
export const makeWebhook = defineCommand({
  name: "webhook.make",
  input: makeWebhookInput,
  permission: "webhooks.manage",
  load: async () => ({ chain: "newsroom" as const }),
  async handle({ db, actor, input: { url, description, kinds }, at, record }) {
    requireAddress(url);
    const { newsroomId, memberId: madeById } = actor;
    const id = newId();
    const secret = newWebhookSecret();
    const sealed = seal("webhooks", secret, id);
    const own = { newsroomId, id, url, description, kinds, enabled: true, secret: sealed };
    await db.webhook.createMany({ data: { ...own, madeById, madeAt: at } });
    await record("webhook.made", { webhook: id, kinds, enabled: true }, { url, description });
    return { webhookId: id, secret };
  },
});
