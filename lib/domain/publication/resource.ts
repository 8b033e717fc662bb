import { z } from "zod";
import { id, member, oneOf, time } from "#lib/platform/api/resource-parts.ts";
import { errorTypes, severities, stages } from "./corrections.ts";

/** An error in a published text as the API gives it out; what came of it is null until it is corrected. */
export const correctionResource = z
  .object({
    id,
    articleId: id,
    revisionId: id.meta({ description: "The published text in which it stands." }),
    claimId: id.nullable(),
    start: z.int().nullable().meta({ description: "In UTF-16 units, as `end`." }),
    end: z.int().nullable(),
    exact: z.string().nullable(),
    error: z.string(),
    foundAt: time,
    foundHow: z.string(),
    foundBy: z.string(),
    severity: oneOf(severities),
    errorType: oneOf(errorTypes),
    openedById: member,
    createdAt: time,
    correctedInId: id.nullable().meta({ description: "The text by which it was corrected." }),
    rootCause: z.string().nullable(),
    missedAt: oneOf(stages).nullable().meta({ description: "The stage that missed it." }),
    oldText: z.string().nullable(),
    newText: z.string().nullable(),
    notice: z.string().nullable(),
    url: z.string().nullable().meta({ description: "Where the notice was published." }),
    rule: z.string().nullable().meta({ description: "The check that would have caught it." }),
    correctedById: member.nullable(),
    correctedAt: time.nullable(),
  })
  .meta({ id: "Correction" });
