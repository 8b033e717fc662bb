import { z } from "zod";
import type { ClaimState } from "#lib/domain/claims/workflow.ts";

/** The columns, in the order of a claim's life; what was withdrawn is on no board. */
export const boardStates = [
  "open",
  "assigned",
  "researching",
  "waiting_for_source",
  "proposed",
  "disputed",
  "returned",
  "stale",
  "approved",
] as const satisfies readonly ClaimState[];
export type BoardState = (typeof boardStates)[number];

/** Which claims a board shows, as its address says; what cannot be read shows all. */
export const boardFilter = z.object({
  article: z.uuid().optional().catch(undefined),
  /** A member's id, or `nobody`. */
  owner: z
    .union([z.uuid(), z.literal("nobody")])
    .optional()
    .catch(undefined),
  due: z.literal("overdue").optional().catch(undefined),
});
export type BoardFilter = z.output<typeof boardFilter>;
