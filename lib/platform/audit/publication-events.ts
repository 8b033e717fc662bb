import { z } from "zod";
import { id, moved, needed, sha256, spans } from "./event-parts.ts";
import { event } from "./event-shape.ts";
import { signerEvents } from "./signer-events.ts";

const article = { article: id, ...moved };
const ofText = { ...article, revision: id };
const reason = z.string();

/** How many facts of a kind a text has, and how they were accounted for. */
const coverage = z.strictObject({
  kind: z.string(),
  found: z.int(),
  claimed: z.int(),
  notCheckable: z.int(),
  tested: z.int(),
  open: z.int(),
});

/** What becomes of an article as a whole, from the end of its checking on. */
export const publicationEvents = {
  ...signerEvents,
  "article.checked": event(
    {
      ...{ ...ofText, checking: id, scope: z.enum(["full", "partial"]) },
      ...{ coverage: z.array(coverage), ...needed.data },
    },
    { sha256, leftOut: z.string(), because: reason, ...needed.detail },
  ),
  "article.signed_off": event(
    { ...ofText, signOff: id, ...needed.data },
    { reservations: z.string(), sha256, ...needed.detail },
  ),
  "article.published": event(
    { ...ofText, publication: id, publishedAt: z.iso.datetime(), ...needed.data },
    { sha256, url: z.string(), ...needed.detail },
  ),
  "correction.opened": event(
    {
      ...{ ...ofText, correction: id, aboutClaim: id.optional(), foundAt: z.iso.datetime() },
      ...{ severity: z.string(), errorType: z.string() },
    },
    {
      ...{ error: z.string(), foundHow: z.string(), foundBy: z.string() },
      span: spans.element.optional(),
    },
  ),
  "correction.made": event(
    {
      ...ofText,
      correction: id,
      missedAt: z.string(),
      rule: z.string().optional(),
      ...needed.data,
    },
    {
      ...needed.detail,
      ...{ rootCause: z.string(), oldText: z.string(), newText: z.string() },
      ...{ notice: z.string(), url: z.string() },
    },
  ),
  "article.reopened": event(article, { reason }),
  "article.killed": event(article, { reason }),
  "article.archived": event(article, {}),
};
