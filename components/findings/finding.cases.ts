import type { FindingView } from "#lib/domain/findings/present.ts";

/** A finding to try things with: a contradiction of list-count, and what is to be different. */
export function findingView(id: string, changed: Partial<FindingView> = {}): FindingView {
  return {
    id,
    rule: "list-count",
    ruleVersion: 1,
    outcome: "contradiction",
    message: `Finding ${id}`,
    steps: [],
    tolerance: "exact",
    suggestions: [],
    spans: [],
    isNew: false,
    claims: [],
    can: { dismiss: true, restore: false, openClaim: true, propose: true },
    ...changed,
  };
}

export const dismissal = { reason: "No.", by: "Ruth", at: "2024-05-17T00:15:00.000Z" };
