export type Outcome = "contradiction" | "possible" | "consistent" | "notice";

/** "Checked" and "verified" are words for what people did: a machine tests for consistency. */
export const outcomeLabels: Record<Outcome, string> = {
  contradiction: "Contradiction",
  possible: "Depends on a reading",
  consistent: "Tested for consistency",
  notice: "Needs a person",
};
