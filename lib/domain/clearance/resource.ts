import { z } from "zod";
import { blockCodes } from "#lib/domain/articles/blocks.ts";
import { sha256 as digest, id, oneOf } from "#lib/platform/api/resource-parts.ts";

/** Why a text may not be published: what is the text's own, and what stands in the way. */
const reasonCodes = [
  "not_the_signed_text",
  "not_the_newest_text",
  "killed",
  "archived",
  "correction_open",
  "not_signed_off",
  "checking_not_finished",
  ...blockCodes,
] as const;

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
      .array(z.object({ code: oneOf(reasonCodes), sentence: z.string() }))
      .meta({ description: "Why not; empty where it is cleared. A `code` keeps its meaning." }),
  })
  .meta({ id: "Clearance" });
export type Reason = Clearance["because"][number];
export type Clearance = z.output<typeof clearanceResource>;
