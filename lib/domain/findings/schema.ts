import { z } from "zod";
import { written } from "#lib/core/text/written.ts";
import type { CheckResult } from "#lib/engines/checks/result.ts";

export const requestChecksInput = z.object({ articleId: z.uuid() });

export const recordChecksInput = z.object({
  runId: z.uuid(),
  /** As the engine gave it, which is the only one to call this. */
  result: z.custom<CheckResult>((value) => typeof value === "object" && value !== null),
  /** The digest of the settings under which it was found. */
  settings: z.string().length(64),
  /** The sources whose texts it was given, in their order. */
  sourceIds: z.array(z.uuid()).default([]),
});

export const failChecksInput = z.object({
  runId: z.uuid(),
  reason: written("Please say why the checks came to nothing.", 2_000),
});

const id = z.uuid();

/** Findings of one article; one alone may be named by its id. */
const findingIds = z
  .union([id.transform((one) => [one]), z.array(id).min(1, "No finding is named.").max(1_000)])
  .transform((ids) => [...new Set(ids)]);

export const dismissFindingsInput = z.object({
  findingIds,
  reason: written("Please say why this is set aside.", 2_000),
});

export const restoreFindingsInput = z.object({ findingIds });

/** What a check says in its own words; stored with the finding as JSON text. */
export const findingReport = z.object({
  message: z.string(),
  steps: z.array(z.string()),
  tolerance: z.string(),
  suggestions: z.array(z.string()),
  reconciliation: z.string().optional(),
});
export type FindingReport = z.output<typeof findingReport>;
