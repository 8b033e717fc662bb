import { z } from "zod";
import { id, oneOf, span } from "#lib/platform/api/resource-parts.ts";

/** What a check reports, as the API gives it out: in the engine's own words, which are English. */
export const findingResource = z
  .object({
    id,
    articleId: id,
    revisionId: id,
    rule: z.string(),
    ruleVersion: z.int(),
    outcome: oneOf(["contradiction", "possible", "consistent", "notice"]),
    inputKey: z.string().meta({ description: "What a dismissal holds on to." }),
    message: z.string(),
    steps: z.array(z.string()),
    tolerance: z.string(),
    suggestions: z.array(z.string()),
    reconciliation: z.string().optional(),
    spans: z.array(span.extend({ role: z.string() })),
    isDismissed: z.boolean(),
  })
  .meta({ id: "Finding" });

/** How far a run of the checks is. */
export const checkRunResource = z
  .object({
    number: z.int(),
    state: oneOf(["queued", "running", "done", "failed"]),
    progress: z.int().meta({ description: "In percent." }),
    failure: z.string().optional(),
    findings: z.int().optional(),
  })
  .meta({ id: "CheckRun" });
