import { z } from "zod";

/** The verdict that the editor saw: a decision on another one than the last is refused. */
const seen = { claimId: z.uuid(), verdictId: z.uuid() };

export const approveClaimInput = z.object({
  ...seen,
  reason: z.string().trim().max(5_000).default(""),
});

export const returnClaimInput = z.object({
  ...seen,
  reason: z.string().trim().min(1, "Please say why this goes back.").max(5_000),
});

export type DecisionInput = z.output<typeof returnClaimInput>;
