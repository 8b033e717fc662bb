import { z } from "zod";
import { written } from "#lib/core/text/written.ts";
import { type WebhookKind, webhookKindNames } from "#lib/platform/webhooks/kinds.ts";

const url = z
  .url({ protocol: /^https?$/, error: "Please give the address, with https://." })
  .max(2_000)
  .refine((address) => {
    const { username, password, hash } = URL.parse(address) ?? {};
    return !username && !password && !hash;
  }, "Please give the address without a name, a password or a fragment.");

const settings = {
  url,
  description: written("Please say what this webhook is for.", 200),
  kinds: z
    .array(z.enum(webhookKindNames))
    .min(1, "Please choose what the webhook is told of.")
    .transform((chosen): WebhookKind[] => webhookKindNames.filter((kind) => chosen.includes(kind))),
};
const ofWebhook = { webhookId: z.uuid() };

export const makeWebhookInput = z.object(settings);

/** What is left out stays as it is. */
export const changeWebhookInput = z.object({
  ...ofWebhook,
  url: settings.url.optional(),
  description: settings.description.optional(),
  kinds: settings.kinds.optional(),
  enabled: z.boolean().optional(),
});

export const webhookInput = z.object(ofWebhook);
export const resendInput = z.object({ ...ofWebhook, deliveryId: z.uuid() });

/** How something stands that a webhook is to be told. */
export const deliveryStates = ["waiting", "delivered", "given_up", "called_off"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Why nothing was answered, or nothing was sent. */
export const deliveryProblems = [
  "no_address",
  "too_slow",
  "unreachable",
  "no_secret",
  "turned_off",
  "ended",
  "erased",
  "told_already",
] as const;
export type DeliveryProblem = (typeof deliveryProblems)[number];
