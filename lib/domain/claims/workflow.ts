import type { Workflow } from "#lib/engines/permissions/transition.ts";

/** A claim's states (docs/product.md, "The life of a claim"). */
export const claimStates = [
  "open",
  "assigned",
  "researching",
  "waiting_for_source",
  "proposed",
  "approved",
  "returned",
  "stale",
  "disputed",
  "withdrawn",
] as const;
export type ClaimState = (typeof claimStates)[number];

export const claimStateLabels: Record<ClaimState, string> = {
  open: "Open",
  assigned: "Assigned",
  researching: "Researching",
  waiting_for_source: "Waiting for source",
  proposed: "Proposed",
  approved: "Approved",
  returned: "Returned",
  stale: "Stale",
  disputed: "Disputed",
  withdrawn: "Withdrawn",
};

export const firstClaimState: ClaimState = "open";

export type ClaimStep =
  | "assign"
  | "unassign"
  | "research"
  | "wait"
  | "change_evidence"
  | "propose"
  | "approve"
  | "return"
  | "reopen"
  | "withdraw"
  | "take_up"
  | "change_words";

/**
 * Steps of a claim's life. A verdict can be proposed from any state in which work goes on: whoever
 * proposes on an open claim takes it, and researches it, in that one step. New evidence starts the
 * research of a claim that waits for it, and makes an approved one stale, as does a change of its words.
 * Who has a claim can be undone, and so can its withdrawal: it is then worked on, whatever it was before.
 */
export const claimWorkflow = {
  table: "claim",
  steps: {
    assign: {
      open: "assigned",
      assigned: "assigned",
      researching: "researching",
      waiting_for_source: "waiting_for_source",
      returned: "returned",
      stale: "stale",
      disputed: "disputed",
    },
    unassign: {
      open: "open",
      assigned: "open",
      researching: "researching",
      waiting_for_source: "waiting_for_source",
      returned: "returned",
      stale: "stale",
      disputed: "disputed",
    },
    research: {
      open: "researching",
      assigned: "researching",
      waiting_for_source: "researching",
      returned: "researching",
      stale: "researching",
    },
    wait: { researching: "waiting_for_source" },
    change_evidence: {
      open: "researching",
      assigned: "researching",
      researching: "researching",
      waiting_for_source: "researching",
      returned: "researching",
      proposed: "proposed",
      disputed: "disputed",
      stale: "stale",
      approved: "stale",
    },
    propose: {
      open: "proposed",
      assigned: "proposed",
      researching: "proposed",
      waiting_for_source: "proposed",
      proposed: "proposed",
      returned: "proposed",
      stale: "proposed",
      disputed: "proposed",
    },
    approve: { proposed: "approved" },
    return: { proposed: "returned" },
    change_words: { approved: "stale" },
    reopen: { approved: "researching" },
    withdraw: {
      open: "withdrawn",
      assigned: "withdrawn",
      researching: "withdrawn",
      waiting_for_source: "withdrawn",
      proposed: "withdrawn",
      approved: "withdrawn",
      returned: "withdrawn",
      stale: "withdrawn",
      disputed: "withdrawn",
    },
    take_up: { withdrawn: "researching" },
  },
} satisfies Workflow<ClaimState, ClaimStep>;
