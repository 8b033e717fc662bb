import type { ChipTone } from "#components/ui/chip.tsx";
import type { ClaimState } from "#lib/domain/claims/workflow.ts";

/** The colour of each state's chip, as its underline in the text. */
export const claimTones: Record<ClaimState, ChipTone> = {
  open: "accent",
  assigned: "accent",
  researching: "accent",
  waiting_for_source: "warn",
  proposed: "note",
  approved: "good",
  returned: "bad",
  stale: "warn",
  disputed: "bad",
  withdrawn: "neutral",
};
