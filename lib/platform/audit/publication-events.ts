import { z } from "zod";
import { id, moved, sha256 } from "./event-parts.ts";
import { event } from "./event-shape.ts";

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
  "article.checked": event(
    { ...ofText, checking: id, scope: z.enum(["full", "partial"]), coverage: z.array(coverage) },
    { sha256, leftOut: z.string(), because: reason },
  ),
  "article.signed_off": event({ ...ofText, signOff: id }, { reservations: z.string(), sha256 }),
  "article.published": event(
    { ...ofText, publication: id, publishedAt: z.iso.datetime() },
    { sha256, url: z.string() },
  ),
  "article.reopened": event(article, { reason }),
  "article.killed": event(article, { reason }),
  "article.archived": event(article, {}),
};
