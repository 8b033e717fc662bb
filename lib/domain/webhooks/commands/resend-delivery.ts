import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { discardOfKey } from "#lib/platform/jobs/settle-failed-job.ts";
import { underWay } from "#lib/platform/jobs/under-way.ts";
import { askForDeliveries } from "#lib/platform/webhooks/keep-deliveries.ts";
import { originOf } from "#lib/platform/webhooks/origin.ts";
import { requireEnabled } from "../enabled.ts";
import { lockWebhook } from "../queries.ts";
import { resendInput } from "../schema.ts";

/** Has something sent to a webhook again, under the same id, as it stands now. */
export const resendDelivery = defineCommand({
  name: "webhook.resend",
  input: resendInput,
  permission: "webhooks.manage",
  async load({ db, input: { webhookId, deliveryId } }) {
    const webhook = await lockWebhook(db, webhookId);
    await lockRow(db, "webhook_delivery", deliveryId);
    const delivery = await db.webhookDelivery.findFirst({ where: { id: deliveryId, webhookId } });
    if (!delivery) throw new AppError("not_found", "There is no such delivery here.");
    return { chain: "newsroom" as const, webhook, delivery };
  },
  async handle({ db, actor, loaded: { webhook, delivery }, at, record }) {
    requireEnabled(webhook);
    const { id, kind } = delivery;
    // What waits with no job that would send it was lost with its job, as where a backup came back.
    if (delivery.state === "waiting" && (await underWay(db, "webhook", [id])).has(id))
      throw new AppError("conflict", "This is on its way already.");
    // Also what its receiver was told already.
    const toldAt = delivery.toldAt ?? at;
    const anew = {
      state: "waiting",
      attempts: 0,
      problem: null,
      status: null,
      answer: null,
      toldAt,
    };
    await db.webhookDelivery.updateMany({ where: { id }, data: anew });
    await discardOfKey(db, "webhook", id);
    await askForDeliveries(db, actor.newsroomId, [id]);
    await record(
      "webhook.resent",
      { webhook: webhook.id, delivery: id, kind },
      { url: originOf(webhook.url) },
    );
  },
});
