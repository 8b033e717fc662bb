import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { seal } from "#lib/platform/auth/sealed-secret.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { requireAddress } from "#lib/platform/webhooks/network.ts";
import { originOf } from "#lib/platform/webhooks/origin.ts";
import { makeWebhookInput } from "../schema.ts";
import { newWebhookSecret } from "../signature.ts";

/** How many a newsroom has at once: each is told within the transaction of whatever it is told of. */
const MOST_WEBHOOKS = 20;

/** Makes a webhook. The secret that its messages are signed with is in the answer, and kept sealed. */
export const makeWebhook = defineCommand({
  name: "webhook.make",
  input: makeWebhookInput,
  permission: "webhooks.manage",
  load: async () => ({ chain: "newsroom" as const }),
  async handle({ db, actor, input: { url, description, kinds }, at, record }) {
    requireAddress(url);
    // Counted under the lock on the newsroom's chain: nobody else makes one meanwhile.
    if ((await db.webhook.count({ where: { removedAt: null } })) >= MOST_WEBHOOKS)
      throw new AppError("conflict", "A newsroom has 20 webhooks at most: remove one first.");
    const { newsroomId, memberId: madeById } = actor;
    const id = newId();
    const secret = newWebhookSecret();
    const sealed = seal("webhooks", secret, id);
    const own = { newsroomId, id, url, description, kinds, enabled: true, secret: sealed };
    await db.webhook.createMany({ data: { ...own, madeById, madeAt: at } });
    await record(
      "webhook.made",
      { webhook: id, kinds, enabled: true },
      { url: originOf(url), description },
    );
    return { webhookId: id, secret };
  },
});
