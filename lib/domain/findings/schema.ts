import { z } from "zod";
import { written } from "#lib/core/text/written.ts";

export const runChecksInput = z.object({ articleId: z.uuid() });

export const dismissFindingInput = z.object({
  findingId: z.uuid(),
  reason: written("Please say why this finding is set aside.", 2_000),
});

/** What a check says in its own words; stored with the finding as JSON text. */
export const findingReport = z.object({
  message: z.string(),
  steps: z.array(z.string()),
  tolerance: z.string(),
  suggestions: z.array(z.string()),
  reconciliation: z.string().optional(),
});
export type FindingReport = z.output<typeof findingReport>;
