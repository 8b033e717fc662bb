import { z } from "zod";
import { id } from "./event-parts.ts";
import { event } from "./event-shape.ts";

const settings = { kinds: z.array(z.string()).min(1), enabled: z.boolean() };
/** Of the address its origin alone, as everybody in the newsroom reads a log. */
const told = { url: z.string(), description: z.string() };

/** Where a newsroom has told what happens. No event has a secret, or a digest of one. */
export const webhookEvents = {
  "webhook.made": event({ webhook: id, ...settings }, told),
  "webhook.changed": event(
    { webhook: id, ...settings, was: z.strictObject(settings) },
    { ...told, was: z.strictObject(told) },
  ),
  "webhook.secret_rotated": event(
    { webhook: id, formerUntil: z.iso.datetime() },
    { url: z.string() },
  ),
  "webhook.removed": event({ webhook: id }, { url: z.string() }),
  "webhook.tested": event({ webhook: id }, { url: z.string() }),
  "webhook.resent": event({ webhook: id, delivery: id, kind: z.string() }, { url: z.string() }),
};
