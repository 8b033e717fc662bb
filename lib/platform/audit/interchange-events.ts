import { z } from "zod";
import { id, name, sha256 } from "./event-parts.ts";
import { event } from "./event-shape.ts";

const title = z.string();

/** What leaves a newsroom as a report, and what comes into it as one. */
export const interchangeEvents = {
  "report.exported": event(
    {
      article: id,
      atSeq: z.int(),
      format: z.string(),
      // Which edition, and whether it calls members by their roles; exports of before had neither.
      edition: z.string().optional(),
      hidesNames: z.literal(true).optional(),
      // The order that a job made it for, where nobody waited.
      order: id.optional(),
      // What of it was asked for: these claims, in this order; without the mark that tables begin with.
      claimIds: z.array(id).optional(),
      byteOrderMark: z.literal(false).optional(),
    },
    // The file: exports of before said its digest alone.
    { title, sha256, size: z.int().optional(), mediaType: z.string().optional() },
  ),
  // One that was asked for and came to nothing.
  "report.failed": event(
    { order: id, article: id, atSeq: z.int(), format: z.string(), edition: z.string() },
    { title, reason: z.string() },
  ),
  // The record of an article that was made elsewhere: of which, at which event, and the file itself.
  "record.imported": event(
    { record: id, article: id, originNewsroom: id, atSeq: z.int(), head: sha256, sha256 },
    { title, origin: name },
  ),
  "record.removed": event(
    { record: id, article: id, atSeq: z.int(), sha256 },
    { title, origin: name, reason: z.string() },
  ),
};
