import { z } from "zod";
import { written } from "#lib/core/text/written.ts";

/**
 * What the editor saw: a decision on another verdict than the last is refused, and, where the
 * evidence or the revision is named, one on others than there are now.
 */
const seen = {
  claimId: z.uuid(),
  verdictId: z.uuid(),
  evidenceIds: z.array(z.uuid()).max(1_000).optional(),
  /** Where it is named: one on another text than there is now is refused. */
  revisionId: z.uuid().optional(),
};

export const approveClaimInput = z.object({
  ...seen,
  reason: z.string().trim().max(5_000).default(""),
});

export const returnClaimInput = z.object({
  ...seen,
  reason: written("Please say why this goes back.", 5_000),
});

export type DecisionInput = z.output<typeof returnClaimInput>;

/** How long leave to decide alone may stand, in hours; the database holds the longest too. */
export const LEAVE_HOURS = { usual: 24, longest: 72 } as const;

export const grantBreakGlassInput = z.object({
  claimId: z.uuid(),
  /** The editor who may then decide on this claim, whatever part they had in it. */
  deciderId: z.uuid(),
  reason: written("Please say why nobody else can decide.", 2_000),
  hours: z.coerce.number().int().min(1).max(LEAVE_HOURS.longest).default(LEAVE_HOURS.usual),
});

export const revokeBreakGlassInput = z.object({ breakGlassId: z.uuid() });
