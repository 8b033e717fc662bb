import { expect, test } from "vitest";
import { nextState } from "#lib/engines/permissions/transition.ts";
import { contactStates, contactWorkflow, placedStates } from "./workflow.ts";

/** Written by hand: each state, and what each step makes of it. */
const expectation: Record<string, Record<string, string>> = {
  asked: {
    answer: "answered",
    decline: "declined",
    miss: "no_reply",
    fail: "unreachable",
    move_deadline: "asked",
    pass: "asked",
    withdraw: "withdrawn",
  },
  answered: { place: "answered" },
  declined: { answer: "answered", place: "declined" },
  no_reply: {
    answer: "answered",
    decline: "declined",
    move_deadline: "asked",
    place: "no_reply",
  },
  unreachable: {
    answer: "answered",
    decline: "declined",
    move_deadline: "asked",
    place: "unreachable",
  },
  withdrawn: {},
};

test.each(contactStates)("from %s each step leads where it is written, or nowhere", (state) => {
  const steps = Object.keys(contactWorkflow.steps);
  const led = steps.map((step) => [step, nextState(contactWorkflow, state, step)]);
  expect(Object.fromEntries(led.filter(([, to]) => to))).toEqual(expectation[state]);
});

test("what came of it is placed in the text where it is settled and was not withdrawn", () => {
  const placing = contactStates.filter((state) => nextState(contactWorkflow, state, "place"));
  expect(placing).toEqual([...placedStates]);
});
