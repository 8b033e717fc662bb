import { CLOCK_ID } from "#lib/domain/contacts/clock-actor.ts";
import { contactWorkflow } from "#lib/domain/contacts/workflow.ts";
import { EventProblem, type RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { Contact } from "./report-contact.ts";

type ContactEvent = Extract<RecordedEvent, { data: { contact: string } }>;
type Later = Exclude<ContactEvent, { type: "contact.asked" }>;

/** Which steps of a contact's life an event can take. */
const stepsOf: Partial<Record<Later["type"], (keyof typeof contactWorkflow.steps)[]>> = {
  "contact.answered": ["answer"],
  "contact.unanswered": ["decline", "miss", "fail"],
  "contact.deadline_moved": ["move_deadline"],
  "contact.deadline_passed": ["pass"],
  "contact.reply_placed": ["place"],
  "contact.withdrawn": ["withdraw"],
};

/** The state after an event, which must be one that the life of a contact leads to. */
function stateAfter({ number, state }: Contact, event: Later): string {
  const steps = stepsOf[event.type];
  if (!steps || !("to" in event.data)) return state;
  const { from, to } = event.data;
  const leads = steps.some((step) => {
    const table: Partial<Record<string, string>> = contactWorkflow.steps[step];
    return from === state && table[from] === to;
  });
  if (!leads)
    throw new EventProblem(event.seq, `has contact ${number}, which is ${state}, become ${to}`);
  return to;
}

/** What an event changes of what is known of somebody who was asked. */
function changeBy(contact: Contact, event: Later): Contact {
  const { seq, at } = event;
  const done = { by: event.actor.member, at };
  const before = { ...contact, state: stateAfter(contact, event) };
  switch (event.type) {
    case "contact.answered": {
      const { reply: body, terms, use, place } = event.detail;
      const { repliedAt, restricted } = event.data;
      if (repliedAt < contact.askedAt || repliedAt > at)
        throw new EventProblem(seq, "has a reply come before the question, or after it was noted");
      const reply = { body, repliedAt, ...done };
      return { ...before, restricted, terms, use, place, reply, settled: null };
    }
    case "contact.unanswered":
      if (event.data.to === "no_reply" && at < contact.deadline)
        throw new EventProblem(seq, "says that nobody replied while there was time");
      return { ...before, settled: { note: event.detail.note, ...done } };
    case "contact.withdrawn":
      return { ...before, settled: { note: event.detail.reason, ...done } };
    case "contact.deadline_moved": {
      const { deadline, was } = event.data;
      if (was !== contact.deadline || deadline <= at)
        throw new EventProblem(seq, "moves another deadline than the last, or into the past");
      const moves = [...contact.moves, { was, reason: event.detail.reason, ...done }];
      return { ...before, deadline, moves, settled: null, use: "open", place: "" };
    }
    case "contact.deadline_passed":
      if (event.data.deadline !== contact.deadline || at < contact.deadline)
        throw new EventProblem(seq, "says that a deadline passed that had not");
      if (event.actor.member !== CLOCK_ID)
        throw new EventProblem(seq, "has somebody say that a deadline passed, and not the clock");
      if (contact.passed.some((before) => before >= contact.deadline))
        throw new EventProblem(seq, "says once more that a deadline passed");
      return { ...before, passed: [...contact.passed, at] };
    case "contact.reply_placed":
      return { ...before, ...event.detail };
    case "contact.visibility_set":
      return { ...before, restricted: event.data.restricted };
  }
}

/** Ends that a reply is waited for which nobody is left to see. */
function release(
  contacts: Contact[],
  { seq, at, actor, data, detail }: Extract<RecordedEvent, { type: "contact.released" }>,
): Contact[] {
  const left = new Set(data.contacts);
  const isTwice = left.size < data.contacts.length;
  const settled = { note: detail.reason, by: actor.member, at };
  const after = contacts.map((contact) => {
    if (!left.delete(contact.id)) return contact;
    const { number, state, purpose, restricted } = contact;
    if (state !== "asked" || purpose !== "right_of_reply" || !restricted)
      throw new EventProblem(seq, `releases contact ${number}, for which nothing waited unseen`);
    return { ...contact, state: "withdrawn", settled };
  });
  if (isTwice || left.size > 0 || data.contacts.length === 0)
    throw new EventProblem(seq, "speaks of somebody who was never asked");
  return after;
}

/**
 * Who was asked before publication, after an event; undefined while nobody was.
 * @throws EventProblem where it speaks of somebody who was not asked, or of a step that cannot be
 */
export function replayContacts(
  contacts: Contact[] | undefined,
  event: RecordedEvent,
): Contact[] | undefined {
  if (event.type === "contact.released") return release(contacts ?? [], event);
  if (!("contact" in event.data)) return contacts;
  const about = event as ContactEvent;
  const known = contacts ?? [];
  if (about.type !== "contact.asked") {
    if (!known.some(({ id }) => id === about.data.contact))
      throw new EventProblem(event.seq, "speaks of somebody who was never asked");
    return known.map((one) => (one.id === about.data.contact ? changeBy(one, about) : one));
  }
  const { contact: id, number, purpose, askedAt, deadline, state, restricted } = about.data;
  if (state !== "asked" || known.some((one) => one.id === id))
    throw new EventProblem(event.seq, "asks somebody who was asked already, or has not been asked");
  const { seenBy: _, ...said } = about.detail;
  if (askedAt > about.at || deadline <= askedAt)
    throw new EventProblem(event.seq, "asks somebody later than it says, or without any time");
  const asked = { id, number, purpose, restricted, ...said, askedAt, deadline, state };
  const open = { moves: [], passed: [], reply: null, use: "open", place: "", settled: null };
  return [...known, { ...asked, by: about.actor.member, at: about.at, ...open }];
}
