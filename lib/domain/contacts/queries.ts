import { AppError } from "#lib/core/errors.ts";
import type { Block } from "#lib/domain/articles/blocks.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { viewersOf } from "#lib/domain/sources/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { articleIdsAwaitedUnseen } from "#lib/platform/db/lookups.ts";
import { type AwaitedContact, awaitedBlocks } from "./awaited.ts";
import { isGuarded, type Terms } from "./terms.ts";
import { type ContactStep, contactWorkflow } from "./workflow.ts";

/** In these the work on an article is over: nobody is asked for it, nor reminded. */
export const closedStates = ["killed", "archived"];

const named = { select: { person: { select: { name: true } } } } as const;

const inContact = {
  askedBy: named,
  settledBy: named,
  claims: {
    select: { claim: { select: { id: true, number: true } } },
    orderBy: { claim: { number: "asc" } },
  },
  article: {
    select: {
      ...{ id: true, state: true, title: true, language: true },
      ...{ direction: true, timeZone: true },
    },
  },
} as const;

const none = () => new AppError("not_found", "There is no such contact here.");

/** Which contacts are asked for. */
export interface ContactFilter {
  articleId: string;
  state?: string;
  purpose?: string;
}

/** Who was asked of an article, in order, after a number. */
export function listContacts(
  db: Db,
  { articleId, state, purpose }: ContactFilter,
  page: { after?: number; take?: number } = {},
) {
  return db.contact.findMany({
    where: { articleId, state, purpose, number: { gt: page.after ?? 0 } },
    orderBy: { number: "asc" },
    take: page.take,
    include: inContact,
  });
}
export type ContactRow = Awaited<ReturnType<typeof listContacts>>[number];

/** One of them. Throws `not_found` where there is none that the person of the transaction sees. */
export async function readContact(db: Db, id: string): Promise<ContactRow> {
  const row = await db.contact.findFirst({ where: { id }, include: inContact });
  if (!row) throw none();
  return row;
}

/** Who was asked for a reply, or about something, and has not answered: their deadlines, the next one first. */
export function listAwaited(db: Db, memberId: string, take: number) {
  return db.contact.findMany({
    where: {
      state: "asked",
      OR: [{ askedById: memberId }, { claims: { some: { claim: { ownerId: memberId } } } }],
    },
    orderBy: [{ deadline: "asc" }, { id: "asc" }],
    take,
    include: inContact,
  });
}

/** How many are asked about each claim of an article, and how many of them are settled or overdue. */
export async function contactsByClaim(db: Db, articleId: string) {
  const rows = await db.contactClaim.findMany({
    where: { contact: { articleId } },
    select: {
      claimId: true,
      contact: { select: { number: true, purpose: true, state: true, deadline: true } },
    },
    orderBy: { contact: { number: "asc" } },
  });
  return Map.groupBy(rows, ({ claimId }) => claimId);
}

/** Whether a correction is open: it is not held up by whoever was asked, since what is wrong stands before readers. */
async function isCorrected(db: Db, articleId: string): Promise<boolean> {
  return (await db.publicationCorrection.count({ where: { articleId, correctedAt: null } })) > 0;
}

/** Those whose reply an article waits for before it can be published. */
export async function readAwaited(
  db: Db,
  articleId: string,
): Promise<{ seen: AwaitedContact[]; heldUnseen: boolean }> {
  if (await isCorrected(db, articleId)) return { seen: [], heldUnseen: false };
  const seen = await db.contact.findMany({
    where: { articleId, purpose: "right_of_reply", state: "asked" },
    orderBy: { number: "asc" },
    select: { id: true, number: true, deadline: true },
  });
  return { seen, heldUnseen: (await articleIdsAwaitedUnseen(db, [articleId])).length > 0 };
}

/** The same as what keeps an article from being published, beside what keeps it from being signed off. */
export async function readContactBlocks(db: Db, articleId: string, at: Date): Promise<Block[]> {
  return awaitedBlocks(await readAwaited(db, articleId), at);
}

/** What a step of a contact's life works on: the contact, locked, with its article. */
export async function contactForStep(db: Db, contactId: string, step?: ContactStep) {
  const { articleId } = await readContact(db, contactId);
  await lockRow(db, "article", articleId);
  const contact = await readContact(db, contactId);
  return {
    chain: { articleId },
    contact,
    ...(step && { move: { workflow: contactWorkflow, subject: contact, step } }),
  };
}

/** Whether replies decide if the text that was signed off may be published. */
async function hangsOnReplies(db: Db, articleId: string): Promise<boolean> {
  return (
    (await readArticle(db, articleId)).state === "approved" && !(await isCorrected(db, articleId))
  );
}

/**
 * Whether this contact alone decides if the text that was signed off may be published: then what becomes of it turns
 * the article's clearance.
 */
export async function turnsClearance(
  db: Db,
  { id, articleId, purpose }: { id: string; articleId: string; purpose: string },
): Promise<{ clearance?: true }> {
  if (purpose !== "right_of_reply") return {};
  if (!(await hangsOnReplies(db, articleId))) return {};
  const { seen, heldUnseen } = await readAwaited(db, articleId);
  return heldUnseen || seen.some((one) => one.id !== id) ? {} : { clearance: true };
}

/** The same where contacts were released that nobody sees: whether the article waits for no other reply. */
export async function turnedByRelease(db: Db, articleId: string): Promise<{ clearance?: true }> {
  if (!(await hangsOnReplies(db, articleId))) return {};
  const { seen, heldUnseen } = await readAwaited(db, articleId);
  return heldUnseen || seen.length > 0 ? {} : { clearance: true };
}

/**
 * The deadline of somebody who has not answered, and of which nobody was told yet that it is over; else nothing. Of an
 * article that is done with nobody is told, until it is opened again.
 */
export async function readDeadline(db: Db, id: string) {
  const where = {
    ...{ id, state: "asked", passedAt: null },
    article: { state: { notIn: closedStates } },
  };
  const row = await db.contact.findFirst({ where, include: { newsroom: true } });
  return row && { deadline: row.deadline, newsroom: row.newsroom };
}

/** The claims of an article that somebody can be asked about, in order. */
export function listAskedClaims(db: Db, articleId: string) {
  return db.claim.findMany({
    where: { articleId, state: { not: "withdrawn" } },
    orderBy: { number: "asc" },
    select: { id: true, number: true, statement: true },
  });
}

/**
 * Who alone is to see a contact: those who are named, and those who always do. Where the terms ask that not everybody
 * does and nobody is named, these alone.
 * @throws AppError `not_found` where somebody who is named is no member here
 */
export function seenByOf(
  db: Db,
  terms: Terms,
  named: readonly string[],
  always: readonly string[],
) {
  return viewersOf(db, named.length === 0 && isGuarded(terms) ? always : named, always);
}
