import { z } from "zod";
import { id, oneOf, time } from "#lib/platform/api/resource-parts.ts";
import { testKind, webhookKindNames } from "#lib/platform/webhooks/kinds.ts";
import { deliveryProblems, deliveryStates } from "./schema.ts";

/** A webhook as the API gives one out: never its secret. */
export const webhookResource = z
  .object({
    id,
    url: z.string(),
    description: z.string(),
    kinds: z.array(oneOf(webhookKindNames)).meta({ description: "What it is told of." }),
    enabled: z.boolean(),
    ended: z.boolean().meta({
      description:
        "It is told nothing: whoever made it may not manage webhooks any more, or its token does not hold.",
    }),
    madeAt: time,
    failingSince: time
      .nullable()
      .meta({ description: "Since when something was given up, and nothing has arrived." }),
    formerUntil: time
      .nullable()
      .meta({ description: "Until when the secret before the present one signs too." }),
  })
  .meta({ id: "Webhook" });

/** Something that a webhook is to be told, and how that went. */
export const deliveryResource = z
  .object({
    id: id.meta({ description: "The `webhook-id` that it is sent under." }),
    kind: oneOf([...webhookKindNames, testKind]),
    createdAt: time,
    state: oneOf(deliveryStates),
    lost: z.boolean().meta({
      description: "It waits, but nothing will send it, as after a restore: have it sent again.",
    }),
    attempts: z.int().meta({ description: "Since it was last asked for." }),
    attemptedAt: time.nullable(),
    status: z.int().nullable().meta({ description: "What the receiver answered, last." }),
    answer: z.string().nullable().meta({ description: "The beginning of a refusal." }),
    problem: oneOf(deliveryProblems)
      .nullable()
      .meta({ description: "Why nothing was answered, or nothing sent." }),
  })
  .meta({ id: "WebhookDelivery" });
