import { z } from "zod";
import { id, member, sha256 } from "#lib/platform/api/resource-parts.ts";

/** That a report left the house, as the API gives it out. */
export const exportResource = z
  .object({
    seq: z.int().meta({ description: "The number of the event in the newsroom's log." }),
    at: z.iso.datetime(),
    exportedById: member,
    atSeq: z.int().meta({ description: "The event of the article's log that it tells up to." }),
    format: z.string(),
    edition: z.string(),
    hidesNames: z.boolean().meta({ description: "Whether it calls members by their roles." }),
    order: id.nullable().meta({ description: "The order that a job made it for, if one did." }),
    claimIds: z.array(id).nullable().meta({
      description: "The claims that a table was asked to be of, in this order; null for all.",
    }),
    byteOrderMark: z.literal(false).nullable().meta({
      description: "False for a table that was asked for without the mark that tables begin with.",
    }),
    sha256: sha256.nullable().meta({ description: "Of its bytes; null where that was erased." }),
    size: z.int().nullable().meta({ description: "Of the file, in bytes; null if not noted." }),
    mediaType: z.string().nullable(),
  })
  .meta({ id: "ExportedReport" });
