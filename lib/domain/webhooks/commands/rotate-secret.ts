import { isoTime } from "#lib/core/clock.ts";
import { seal } from "#lib/platform/auth/sealed-secret.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { originOf } from "#lib/platform/webhooks/origin.ts";
import { lockWebhook } from "../queries.ts";
import { webhookInput } from "../schema.ts";
import { newWebhookSecret } from "../signature.ts";

const DAY_MS = 86_400_000;

/**
 * Gives a webhook another secret, which is in the answer. The one before signs beside it for a day, so that nothing is
 * refused while the receiver learns the new one; the one before that signs no more.
 */
export const rotateSecret = defineCommand({
  name: "webhook.rotate_secret",
  input: webhookInput,
  permission: "webhooks.manage",
  load: async ({ db, input }) => ({
    chain: "newsroom" as const,
    webhook: await lockWebhook(db, input.webhookId),
  }),
  async handle({ db, loaded: { webhook }, at, record }) {
    const { id, url } = webhook;
    const secret = newWebhookSecret();
    const { secret: formerSecret } = await db.webhook.findFirstOrThrow({
      where: { id },
      select: { secret: true },
    });
    const formerUntil = new Date(at.getTime() + DAY_MS);
    const data = { secret: seal("webhooks", secret, id), formerSecret, formerUntil };
    await db.webhook.updateMany({ where: { id }, data });
    await record(
      "webhook.secret_rotated",
      { webhook: id, formerUntil: isoTime(formerUntil) },
      { url: originOf(url) },
    );
    return { secret };
  },
});
