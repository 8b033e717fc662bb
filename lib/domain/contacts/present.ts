import { isoTime } from "#lib/core/clock.ts";
import type { Facts } from "#lib/engines/permissions/facts.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import { nextState } from "#lib/engines/permissions/transition.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { AwaitedContact } from "./awaited.ts";
import type { ContactRow, contactsByClaim } from "./queries.ts";
import type { Channel, Purpose, Terms, Use } from "./terms.ts";
import { type ContactState, type ContactStep, contactWorkflow } from "./workflow.ts";

/** What somebody can do to a contact: each is a form of its own. */
export interface ContactCan {
  reply: boolean;
  decline: boolean;
  miss: boolean;
  fail: boolean;
  moveDeadline: boolean;
  withdraw: boolean;
  place: boolean;
  setVisibility: boolean;
}

/** Somebody who was asked before publication, as the browser gets it. */
export interface ContactView {
  id: string;
  number: number;
  purpose: Purpose;
  name: string;
  role: string;
  channel: Channel;
  address: string;
  question: string;
  claims: { id: string; number: number }[];
  askedBy: string;
  askedAt: string;
  notedAt: string;
  deadline: string;
  state: ContactState;
  /** Whether the deadline is over and nothing was noted. */
  isOverdue: boolean;
  terms: Terms;
  reply?: { body: string; at: string };
  use: Use;
  place: string;
  settled?: { by: string; at: string; note: string };
  /** The members who alone see it; none where everybody in the newsroom does. */
  visibleTo: string[];
  can: ContactCan;
}

/** What of a contact is told, whatever else was read of it. */
type ToldContact = Omit<
  ContactRow,
  "newsroomId" | "articleId" | "article" | "settledById" | "passedAt"
>;

/** What these facts allow at this moment of what becomes of a contact. */
function contactCan(
  row: Pick<ContactRow, "state" | "deadline">,
  facts: Facts,
  at: Date,
): ContactCan {
  const may = (step: ContactStep) =>
    nextState(contactWorkflow, row.state, step) !== undefined && allows("contact.note", facts);
  return {
    reply: may("answer"),
    decline: may("decline"),
    miss: may("miss") && row.deadline <= at,
    fail: may("fail"),
    moveDeadline: may("move_deadline"),
    withdraw: may("withdraw"),
    place: may("place"),
    setVisibility: allows("contact.set_visibility", facts),
  };
}

export function presentContact(
  row: ToldContact,
  actor: Pick<Actor, "memberId" | "roles">,
  at: Date,
): ContactView {
  const { settledAt, settledBy, repliedAt, deadline, state } = row;
  const facts = { roles: actor.roles, contactAsker: row.askedById === actor.memberId };
  return {
    ...{ id: row.id, number: row.number, purpose: row.purpose as Purpose, name: row.name },
    ...{ role: row.role, channel: row.channel as Channel, address: row.address },
    question: row.question,
    claims: row.claims.map(({ claim }) => claim),
    askedBy: row.askedBy.person.name,
    ...{ askedAt: isoTime(row.askedAt), notedAt: isoTime(row.createdAt) },
    ...{ deadline: isoTime(deadline), state: state as ContactState },
    isOverdue: state === "asked" && deadline <= at,
    terms: row.terms as Terms,
    ...(repliedAt && { reply: { body: row.reply, at: isoTime(repliedAt) } }),
    ...{ use: row.use as Use, place: row.place },
    ...(settledAt && {
      settled: { by: settledBy?.person.name ?? "", at: isoTime(settledAt), note: row.note },
    }),
    visibleTo: row.visibleTo,
    can: contactCan(row, facts, at),
  };
}

/** Somebody whose reply the article waits for before it can be published. */
export interface AwaitedView {
  id: string;
  number: number;
  deadline: string;
  /** Whether the deadline is over: then what came is to be noted. */
  isOver: boolean;
}

export const presentAwaited = (
  { id, number, deadline }: AwaitedContact,
  at: Date,
): AwaitedView => ({ id, number, deadline: isoTime(deadline), isOver: deadline <= at });

/** The same in the queue of whoever asked, with whom it was and of what article. */
export interface AwaitedContactView extends AwaitedView {
  name: string;
  article: {
    id: string;
    title: string;
    language: string;
    direction: "ltr" | "rtl";
    timeZone: string;
  };
}

export function presentAwaitedContact(row: ContactRow, at: Date): AwaitedContactView {
  const { id, title, language, timeZone, direction } = row.article;
  const article = { id, title, language, timeZone };
  return {
    ...presentAwaited(row, at),
    name: row.name,
    article: { ...article, direction: direction === "rtl" ? "rtl" : "ltr" },
  };
}

/** How many were asked about a claim, and how it stands with them. */
export interface ClaimContacts {
  asked: number;
  /** Who have time to reply, and whose deadline is over with nothing noted. */
  waiting: number;
  overdue: number;
}

type ByClaim = Awaited<ReturnType<typeof contactsByClaim>>;

/** The same for every claim that somebody was asked about, by its id. */
export function presentByClaim(byClaim: ByClaim, at: Date): Record<string, ClaimContacts> {
  const counted = [...byClaim].map(([claimId, rows]) => {
    const open = rows.filter(({ contact }) => contact.state === "asked");
    const overdue = open.filter(({ contact }) => contact.deadline <= at).length;
    const counts = { asked: rows.length, waiting: open.length - overdue, overdue };
    return [claimId, counts];
  });
  return Object.fromEntries(counted);
}
