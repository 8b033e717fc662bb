import { AppError } from "#lib/core/errors.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { requireAddress } from "#lib/platform/webhooks/network.ts";
import { originOf } from "#lib/platform/webhooks/origin.ts";
import { lockWebhook, type WebhookRow } from "../queries.ts";
import { changeWebhookInput } from "../schema.ts";

const another =
  "A webhook stays with its host: make another one for another host, with its own secret.";
const others = "A program changes the address of its own webhooks alone.";

/** What is sent to a host is signed with what that host knows; and no program turns what another set up to itself. */
function requireSamePlace(webhook: WebhookRow, url: string, actor: Actor): void {
  if (new URL(url).origin !== new URL(webhook.url).origin)
    throw new AppError("invalid_input", another, [{ path: "url", message: another }]);
  if (actor.scopes && actor.memberId !== webhook.madeById) throw new AppError("forbidden", others);
}

/** Changes where a webhook is, what it is for and told of, and whether it is told at all. */
export const changeWebhook = defineCommand({
  name: "webhook.change",
  input: changeWebhookInput,
  permission: "webhooks.manage",
  load: async ({ db, input }) => ({
    chain: "newsroom" as const,
    webhook: await lockWebhook(db, input.webhookId),
  }),
  async handle({ db, actor, input, loaded: { webhook }, record }) {
    const { id } = webhook;
    const {
      url = webhook.url,
      description = webhook.description,
      kinds = webhook.kinds,
      enabled = webhook.enabled,
    } = input;
    if (url !== webhook.url) {
      requireAddress(url);
      requireSamePlace(webhook, url, actor);
    }
    const isSame =
      url === webhook.url &&
      description === webhook.description &&
      kinds.join() === webhook.kinds.join() &&
      enabled === webhook.enabled;
    if (isSame) throw new AppError("conflict", "This webhook is so already.");
    await db.webhook.updateMany({
      where: { id },
      // What failed there says nothing of another address.
      data: {
        url,
        description,
        kinds,
        enabled,
        ...(url === webhook.url ? {} : { failingSince: null }),
      },
    });
    const was = { kinds: webhook.kinds, enabled: webhook.enabled };
    const wasCalled = { url: originOf(webhook.url), description: webhook.description };
    await record(
      "webhook.changed",
      { webhook: id, kinds, enabled, was },
      { url: originOf(url), description, was: wasCalled },
    );
  },
});
