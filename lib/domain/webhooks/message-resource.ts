import { z } from "zod";
import { clearanceResource } from "#lib/domain/clearance/resource.ts";
import { id, sha256 } from "#lib/platform/api/resource-parts.ts";
import {
  type DeliveryKind,
  testKind,
  webhookKindNames,
  webhookKinds,
} from "#lib/platform/webhooks/kinds.ts";

const ofEvent = {
  article: id,
  event: z.int().meta({ description: "The number of the event in the article's log." }),
  revision: id,
  sha256: sha256.meta({ description: "Of the text that it is about (UTF-8)." }),
};

/** What the messages of each kind say of what happened. */
const data = {
  // Of the text that was signed off last, as it stands when the message is sent.
  "clearance.changed": clearanceResource.extend({
    signOff: clearanceResource.shape.signOff
      .unwrap()
      .omit({ by: true })
      .nullable()
      .meta({ description: "The one that stands; whoever gave it, the API names." }),
  }),
  "article.signed_off": z.object({ ...ofEvent, reservations: z.string() }),
  "article.published": z.object({
    ...ofEvent,
    url: z.string(),
    publishedAt: z.iso.datetime({ offset: true }),
  }),
  "correction.made": z.object({
    ...ofEvent,
    correction: id,
    oldText: z.string(),
    newText: z.string(),
    notice: z.string(),
    url: z.string(),
  }),
  "report.exported": z.object({
    article: id,
    atEvent: z.int().meta({ description: "The event of the article's log that it tells up to." }),
    format: z.string(),
    edition: z.string().meta({ description: "For whom it was made: internal, legal, public." }),
    sha256: sha256.meta({ description: "Of the report's bytes." }),
  }),
  "webhook.test": z.object({ webhook: id }),
} satisfies Record<DeliveryKind, z.ZodType>;

export type MessageData<K extends DeliveryKind> = z.input<(typeof data)[K]>;

function messageOf<K extends DeliveryKind>(kind: K) {
  return z.object({
    type: z.literal(kind),
    timestamp: z.iso.datetime().meta({ description: "When it happened." }),
    newsroom: z.string().meta({ description: "The newsroom, as in its address." }),
    data: data[kind],
  });
}

/** What is sent, by kind: the body of the request. */
export const messages = {
  "clearance.changed": messageOf("clearance.changed"),
  "article.signed_off": messageOf("article.signed_off"),
  "article.published": messageOf("article.published"),
  "correction.made": messageOf("correction.made"),
  "report.exported": messageOf("report.exported"),
  "webhook.test": messageOf("webhook.test"),
} satisfies Record<DeliveryKind, z.ZodType>;
export type WebhookMessage = z.output<(typeof messages)[DeliveryKind]>;

/** Each kind, and what it means. */
export const messageKinds: readonly [DeliveryKind, string][] = [
  ...webhookKindNames.map((kind): [DeliveryKind, string] => [kind, webhookKinds[kind]]),
  [testKind, "Somebody had a test sent."],
];
