import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { webhookKindNames } from "#lib/platform/webhooks/kinds.ts";
import { makeWebhook } from "./webhooks/commands/make-webhook.ts";
import { tryWebhook } from "./webhooks/commands/try-webhook.ts";

const address = "https://cms.example.org/stet";

/** A webhook that is told of everything, at an address where in tests nobody is unless they say so. */
export function madeWebhook(admin: Actor, url = address, kinds = webhookKindNames) {
  return makeWebhook.run(admin, { url, description: "The CMS", kinds });
}

/** What a webhook is to be told, the newest first. */
export function deliveriesOf(actor: Actor, webhookId: string) {
  return inScope(actor, (db) =>
    db.webhookDelivery.findMany({ where: { webhookId }, orderBy: { id: "desc" } }),
  );
}

/** A test that a webhook was to be sent, as it was left: given up, with what its receiver said. */
export async function givenUpDelivery(admin: Actor, webhookId: string, answer = "Out of order.") {
  await tryWebhook.run(admin, { webhookId });
  const [delivery] = await deliveriesOf(admin, webhookId);
  if (!delivery) throw new Error("The test is not there.");
  const { id } = delivery;
  const left = { state: "given_up", attempts: 15, status: 500, answer };
  await inScope(admin, (db) => db.webhookDelivery.updateMany({ where: { id }, data: left }));
  return id;
}
