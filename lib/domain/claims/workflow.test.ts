import { describe, expect, it } from "vitest";
import { nextState } from "#lib/engines/permissions/transition.ts";
import { claimStateLabels, claimStates, claimWorkflow } from "./workflow.ts";

/** Written by hand from docs/product.md: each step, from where to where; what is not here is refused. */
const expectation: Record<keyof typeof claimWorkflow.steps, string[]> = {
  assign: [
    "open > assigned",
    "assigned > assigned",
    "researching > researching",
    "waiting_for_source > waiting_for_source",
    "returned > returned",
    "stale > stale",
    "disputed > disputed",
  ],
  research: [
    "open > researching",
    "assigned > researching",
    "waiting_for_source > researching",
    "returned > researching",
    "stale > researching",
  ],
  unassign: [
    "open > open",
    "assigned > open",
    "researching > researching",
    "waiting_for_source > waiting_for_source",
    "returned > returned",
    "stale > stale",
    "disputed > disputed",
  ],
  wait: ["researching > waiting_for_source"],
  change_words: ["approved > stale"],
  change_evidence: [
    "open > researching",
    "assigned > researching",
    "researching > researching",
    "waiting_for_source > researching",
    "returned > researching",
    "proposed > proposed",
    "disputed > disputed",
    "stale > stale",
    "approved > stale",
  ],
  propose: [
    "open > proposed",
    "assigned > proposed",
    "researching > proposed",
    "waiting_for_source > proposed",
    "proposed > proposed",
    "returned > proposed",
    "stale > proposed",
    "disputed > proposed",
  ],
  approve: ["proposed > approved"],
  return: ["proposed > returned"],
  reopen: ["approved > researching"],
  take_up: ["withdrawn > researching"],
  withdraw: claimStates
    .filter((state) => state !== "withdrawn")
    .map((state) => `${state} > withdrawn`),
};

describe.each(Object.keys(expectation) as (keyof typeof expectation)[])("%s", (step) => {
  it.each(claimStates)("from %s", (state) => {
    const to = nextState(claimWorkflow, state, step);
    const expected = expectation[step].find((line) => line.startsWith(`${state} > `));
    expect(to ? `${state} > ${to}` : undefined).toBe(expected);
  });
});

it("has words for every state", () => {
  expect(Object.keys(claimStateLabels)).toEqual([...claimStates]);
});
