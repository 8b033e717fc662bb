import { z } from "zod";
import { id, member, sha256, time } from "#lib/platform/api/resource-parts.ts";

/** A revision as a list of them has it: without its text. */
export const revisionResource = z
  .object({
    id,
    articleId: id,
    number: z.int(),
    sha256,
    origin: z.string(),
    note: z.string(),
    madeById: member.nullable(),
    createdAt: time,
  })
  .meta({ id: "Revision" });

/** One revision alone, with its canonical text, of which every offset counts UTF-16 code units. */
export const oneRevisionResource = revisionResource
  .extend({ text: z.string() })
  .meta({ id: "RevisionWithText" });
