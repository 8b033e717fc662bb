import { z } from "zod";
import { member, sha256 } from "#lib/platform/api/resource-parts.ts";

/** One event of a chain, as the API gives it out. */
export const eventResource = z
  .object({
    seq: z.int(),
    at: z.iso.datetime(),
    type: z.string().nullable().meta({ description: "Null where it is withheld." }),
    actor: member.nullable().meta({ description: "A member, by id; null where it is withheld." }),
    sentence: z.string().meta({
      description: "What happened, in English; or that it is withheld from whoever asks.",
    }),
    hash: sha256,
  })
  .meta({ id: "Event" });
