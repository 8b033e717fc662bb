import type { Workflow } from "#lib/engines/permissions/transition.ts";

/** How it stands with somebody who was asked. */
export const contactStates = [
  "asked",
  "answered",
  "declined",
  "no_reply",
  "unreachable",
  "withdrawn",
] as const;
export type ContactState = (typeof contactStates)[number];

/** In these what came of it may stand in the text: also that nobody replied. */
export const placedStates = [
  "answered",
  "declined",
  "no_reply",
  "unreachable",
] as const satisfies readonly ContactState[];

/** How somebody did not answer, as it is noted, and the step by which it is. */
export const unansweredSteps = {
  declined: "decline",
  no_reply: "miss",
  unreachable: "fail",
} as const satisfies Partial<Record<ContactState, string>>;
export type Unanswered = keyof typeof unansweredSteps;
export const unansweredStates = Object.keys(unansweredSteps) as [Unanswered, ...Unanswered[]];

/**
 * Steps of a contact's life. A reply that comes late is a reply; a further question is another contact. That nobody
 * replied (`miss`) is said once the deadline is over; that they could not be reached (`fail`), when it was tried.
 */
export const contactWorkflow = {
  table: "contact",
  steps: {
    answer: {
      asked: "answered",
      declined: "answered",
      no_reply: "answered",
      unreachable: "answered",
    },
    decline: { asked: "declined", no_reply: "declined", unreachable: "declined" },
    miss: { asked: "no_reply" },
    fail: { asked: "unreachable" },
    move_deadline: { asked: "asked", no_reply: "asked", unreachable: "asked" },
    pass: { asked: "asked" },
    place: {
      answered: "answered",
      declined: "declined",
      no_reply: "no_reply",
      unreachable: "unreachable",
    },
    withdraw: { asked: "withdrawn" },
  },
} satisfies Workflow<ContactState>;
export type ContactStep = keyof (typeof contactWorkflow)["steps"];
