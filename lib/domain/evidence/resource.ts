import { z } from "zod";
import { id, member, oneOf, time } from "#lib/platform/api/resource-parts.ts";

/** A piece of evidence as the API gives it out, to whoever may see its source. */
export const evidenceResource = z
  .object({
    id,
    claimId: id,
    sourceId: id,
    stance: oneOf(["supports", "refutes", "context"]),
    locator: z.string(),
    quote: z.string(),
    attachedById: member,
    createdAt: time,
    removedAt: time.nullable(),
    removedById: member.nullable(),
  })
  .meta({ id: "Evidence" });
