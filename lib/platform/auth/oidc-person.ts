import { now } from "#lib/core/clock.ts";
import { newId } from "#lib/core/ids.ts";
import type { Db } from "#lib/platform/db/client.ts";
import {
  newsroomIdsOfPerson,
  personIdByEmail,
  personIdByIdentity,
} from "#lib/platform/db/lookups.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { endSessions } from "./end-sessions.ts";
import { openInvitation } from "./invited-actor.ts";
import { endPasswordLinks } from "./password-links.ts";
import { notePersonEvent } from "./person-events.ts";
import { writePerson } from "./register-person.ts";
import { dropPassword } from "./set-password.ts";

/** What a provider proves of whoever signs in with it (OpenID Connect Core, 5.1). */
export interface ProvenIdentity {
  issuer: string;
  subject: string;
  email?: string;
  emailVerified: boolean;
  name?: string;
}

/** By which device they come, and from which invitation's link, if from one. */
export interface Coming {
  userAgent: string;
  invitation?: string;
}

type Proven = Pick<ProvenIdentity, "issuer" | "subject">;

/** Whether the link that they come from invites the address that the provider has verified. */
async function isInvited(email: string, secret: string | undefined): Promise<boolean> {
  return secret !== undefined && (await openInvitation(secret))?.email === email;
}

/** Somebody new, who signs in by the provider's word alone until they choose a password. */
async function register({ issuer, subject }: Proven, email: string, given: string | undefined) {
  const at = now();
  const id = newId();
  const name = given?.trim().slice(0, 120) || email.replace(/@.*/, "");
  await inScope({ personId: id }, async (db) => {
    await writePerson(db, { id, name, email }, at);
    await db.identity.createMany({ data: { issuer, subject, personId: id, linkedAt: at } });
  });
  return id;
}

/**
 * Links a subject to somebody who is here. Their password was chosen by whoever came first, who may never have
 * had the address (an invitation's link can be handed over): it goes, and with it what was opened by it.
 */
async function link(db: Db, personId: string, { issuer, subject }: Proven, userAgent: string) {
  const at = now();
  await db.identity.createMany({ data: { issuer, subject, personId, linkedAt: at } });
  await dropPassword(db, personId);
  await endPasswordLinks(db, personId, at);
  await endSessions(db, personId, at);
  await notePersonEvent(db, personId, "identity_linked", { userAgent, at });
}

/**
 * The person whom a provider means; undefined where there is none, without saying why. Who signs in so for the
 * first time, with an address that the provider has verified, is linked to the person of that address, if they are
 * a member of a newsroom or come from an invitation of it, and no other subject of this provider is them already;
 * with an invitation, somebody new is made. From then on the subject counts, and no address.
 */
export async function personOfIdentity(
  proven: ProvenIdentity,
  { userAgent, invitation }: Coming,
): Promise<string | undefined> {
  const { issuer, subject, emailVerified } = proven;
  const known = await inScope({}, (db) => personIdByIdentity(db, issuer, subject));
  if (known) return known;
  const email = proven.email?.trim().toLowerCase();
  if (!email || !emailVerified) return undefined;
  const invited = await isInvited(email, invitation);
  const personId = await inScope({}, (db) => personIdByEmail(db, email));
  if (!personId) return invited ? register(proven, email, proven.name) : undefined;
  return inScope({ personId }, async (db) => {
    if (!invited && (await newsroomIdsOfPerson(db, personId)).length === 0) return undefined;
    if (await db.identity.count({ where: { personId, issuer } })) return undefined;
    await link(db, personId, proven, userAgent);
    return personId;
  });
}
