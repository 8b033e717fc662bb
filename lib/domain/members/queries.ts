import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { mentionedIn, type Note, noteOf, withNames } from "#lib/core/text/rich-text.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { newsroomIdsOfPerson } from "#lib/platform/db/lookups.ts";
import { detailOf, documentOf, newlyTold, type SettledNote } from "./notes.ts";

export interface MemberRow {
  id: string;
  name: string;
  email: string;
  roles: string[];
}

/** The members of the newsroom, in the order of their names. */
export function listMembers(db: Db): Promise<MemberRow[]> {
  return read(db, { removedAt: null });
}

async function read(db: Db, where: { removedAt: null | { not: null } }): Promise<MemberRow[]> {
  const rows = await db.member.findMany({
    // Bots are no people.
    where: { ...where, NOT: { roles: { has: "bot" } } },
    select: { id: true, roles: true, person: { select: { name: true, email: true } } },
  });
  return rows
    .map(({ id, roles, person }) => ({ id, roles, name: person.name, email: person.email }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The end of the address of nobody, whom a former member becomes that was erased. */
const NOBODY = "@erased.invalid";

/** Who was taken out of the newsroom, in the order of their names; not who was erased. */
export async function listFormerMembers(db: Db): Promise<MemberRow[]> {
  const rows = await read(db, { removedAt: { not: null } });
  return rows.filter(({ email }) => !email.endsWith(NOBODY));
}

export interface InvitationRow {
  id: string;
  email: string;
  roles: string[];
  invitedBy: string;
  expiresAt: Date;
}

/** The invitations that still hold, the newest first. */
export async function listInvitations(db: Db): Promise<InvitationRow[]> {
  const rows = await db.invitation.findMany({
    where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: now() } },
    include: { madeBy: { include: { person: true } } },
    orderBy: { madeAt: "desc" },
  });
  return rows.map(({ id, email, roles, madeBy, expiresAt }) => {
    return { id, email, roles, invitedBy: madeBy.person.name, expiresAt };
  });
}

/**
 * Who these members are, bots and whoever was taken out among them, each read once however often named.
 * @returns the member with an id, which has to be one of those asked for
 */
export async function readMembers(
  db: Db,
  ids: readonly string[],
): Promise<(id: string) => { id: string; name: string }> {
  const rows = await db.member.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, person: { select: { name: true } } },
  });
  const members = new Map(rows.map(({ id, person }) => [id, { id, name: person.name }]));
  return (id) => {
    const member = members.get(id);
    if (!member) throw new AppError("not_found", "There is no such member here.");
    return member;
  };
}

/** Whether members need a second factor to come in. */
export async function needsFactor(db: Db): Promise<boolean> {
  const newsroom = await db.newsroom.findFirstOrThrow({ select: { secondFactorRequired: true } });
  return newsroom.secondFactorRequired;
}

/** Whether public editions of reports call members by their roles. */
export async function hidesNames(db: Db): Promise<boolean> {
  const newsroom = await db.newsroom.findFirstOrThrow({ select: { namesHidden: true } });
  return newsroom.namesHidden;
}

/** Whether somebody is in another newsroom too: its admins would not know. Part of a transaction of theirs. */
export async function isElsewhere(db: Db, personId: string): Promise<boolean> {
  return (await newsroomIdsOfPerson(db, personId)).length > 1;
}

/** A member who is to be changed, with what decides whether they may be. */
export interface LockedMember {
  id: string;
  personId: string;
  name: string;
  roles: string[];
  removedAt: Date | null;
  /** Whether nobody else is admin here. */
  isLastAdmin: boolean;
}

/**
 * Locks a member, and all admins with them, so that of two who take the role from each other one waits.
 * @throws AppError `not_found` where there is no such member
 */
export async function lockMember(db: Db, id: string): Promise<LockedMember> {
  await db.$queryRaw`SELECT 1 FROM member WHERE newsroom_id = current_newsroom()
    AND (id = ${id}::uuid OR 'admin' = ANY (roles)) ORDER BY id FOR UPDATE`;
  // A bot goes with its token.
  const where = { id, NOT: { roles: { has: "bot" } } };
  const member = await db.member.findFirst({ where, include: { person: true } });
  if (!member) throw new AppError("not_found", "There is no such member here.");
  const { personId, roles, removedAt, person } = member;
  const admins = await db.member.findMany({
    where: { removedAt: null, roles: { has: "admin" } },
    select: { id: true },
  });
  const isLastAdmin = admins.length === 1 && admins[0]?.id === id;
  return { id, personId, name: person.name, roles, removedAt, isLastAdmin };
}

/**
 * A note with everybody who is named in it called by their name of now, whatever the browser called them.
 * @throws AppError where somebody is named who never was of the newsroom
 */
export async function settleNote(db: Db, note: Note): Promise<SettledNote> {
  const mentioned = mentionedIn(note.document);
  if (!note.document || mentioned.length === 0) return { ...note, mentioned };
  const members = await db.member.findMany({
    where: { id: { in: mentioned } },
    select: { id: true, person: { select: { name: true } } },
  });
  const names = new Map(members.map(({ id, person }) => [id, person.name]));
  const settled = withNames(note.document, (id) => {
    const name = names.get(id);
    if (name) return name;
    throw new AppError("invalid_input", "Somebody is named here who is not of this newsroom.");
  });
  return { ...noteOf(settled), mentioned };
}

/**
 * What a note becomes when its writer changes it: for its row, and for the event.
 * @throws AppError `conflict` where nothing is changed
 */
export async function changedNote(
  db: Db,
  before: { body: string; document: string | null; mentioned: readonly string[] },
  input: Note,
) {
  const note = await settleNote(db, input);
  const document = documentOf(note);
  if (note.text === before.body && document === before.document) {
    throw new AppError("conflict", "It says this already.");
  }
  const mentioned = [...new Set([...before.mentioned, ...note.mentioned])];
  return {
    row: { body: note.text, document, mentioned },
    data: newlyTold(note, before.mentioned),
    detail: { ...detailOf(note), was: before.body },
  };
}
