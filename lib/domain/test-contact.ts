import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { askContact } from "./contacts/commands/ask-contact.ts";
import { removeMember, type TestNewsroom } from "./test-newsroom.ts";

const HOUR_MS = 3_600_000;

/** A time so many hours from now, as a door takes it. */
export const hoursFromNow = (hours: number): string =>
  new Date(Date.now() + hours * HOUR_MS).toISOString();

export const contactInput = {
  name: "Mira Soto",
  role: "spokeswoman of the port",
  channel: "email",
  address: "press@port.example",
  question: "How many ferries ran?",
};

/** Somebody who was asked two hours ago; `hours` from now they have time, or had where it is less than none. */
export function testContact(
  actor: Actor,
  { articleId }: { articleId: string },
  { hours = 1, ...more }: { hours?: number; [field: string]: unknown } = {},
): Promise<{ contactId: string }> {
  const times = { askedAt: hoursFromNow(-2), deadline: hoursFromNow(hours) };
  return askContact.run(actor, { articleId, ...contactInput, ...times, ...more });
}

/** A right of reply that an article waits for, and that nobody is left to see: whoever asked has left. */
export async function orphanedContact(
  room: TestNewsroom,
  article: { articleId: string },
  more: { purpose?: string } = {},
): Promise<{ contactId: string; asker: Actor }> {
  const asker = await room.join("reporter");
  const { contactId } = await testContact(asker, article, { terms: "background", ...more });
  await removeMember(asker, new Date());
  return { contactId, asker };
}

/** A contact's row as this member sees it. */
export const contactRow = (actor: Actor, id: string) =>
  inScope(actor, (db) => db.contact.findFirst({ where: { id }, include: { claims: true } }));
