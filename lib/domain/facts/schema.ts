import { z } from "zod";
import { written } from "#lib/core/text/written.ts";

const factKeys = z
  .array(z.string().regex(/^[0-9a-f]{64}$/, "This is no key of a fact."))
  .min(1, "No fact is named.")
  .max(1_000)
  .transform((keys) => [...new Set(keys)]);

/** Facts of one article's newest revision, by their keys. */
export const judgeFactsInput = z.object({
  articleId: z.uuid(),
  factKeys,
  reason: written("Please say why this cannot be checked.", 2_000),
});

export const withdrawJudgmentsInput = z.object({ articleId: z.uuid(), factKeys });

/** A fact as a run of the checks accounted for it; stored with the run as JSON text. */
export const storedFact = z.object({
  key: z.string(),
  kind: z.string(),
  start: z.int(),
  end: z.int(),
  exact: z.string(),
  /** The rules that tested it for consistency. */
  by: z.array(z.string()),
  /** Why none did. */
  reason: z.string().optional(),
});
export type StoredFact = z.output<typeof storedFact>;
export const storedFacts = z.array(storedFact);
