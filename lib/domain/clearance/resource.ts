import { z } from "zod";
import { sha256 as digest, id } from "#lib/platform/api/resource-parts.ts";

/** Whether a text may be published, as a content management system is told. */
export const clearanceResource = z
  .object({
    article: id,
    state: z.string(),
    sha256: digest.meta({ description: "Of the text that was asked about (UTF-8)." }),
    cleared: z.boolean(),
    revision: z
      .object({ number: z.int(), sha256: digest })
      .meta({ description: "The newest, whose text it should be." }),
    signOff: z
      .object({ by: z.string(), at: z.iso.datetime(), sha256: digest, reservations: z.string() })
      .nullable()
      .meta({ description: "The one that stands." }),
    because: z
      .array(z.string())
      .meta({ description: "Why not, a sentence each; empty where it is cleared." }),
  })
  .meta({ id: "Clearance" });
export type Clearance = z.output<typeof clearanceResource>;
