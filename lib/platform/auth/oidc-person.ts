import { now } from "#lib/core/clock.ts";
import {
  newsroomIdsOfPerson,
  personIdByEmail,
  personIdByIdentity,
} from "#lib/platform/db/lookups.ts";
import { inScope } from "#lib/platform/db/transactions.ts";

/** What a provider proves of whoever signs in with it (OpenID Connect Core, 5.1). */
export interface ProvenIdentity {
  issuer: string;
  subject: string;
  email?: string;
  emailVerified: boolean;
}

/**
 * The person whom a provider means; undefined where there is none, without saying why. Who signs in so for the
 * first time is linked to the person of their address, if the provider has verified it, they are a member of a
 * newsroom, and no other subject of this provider is them already. From then on the subject counts, and no address.
 */
export async function personOfIdentity(proven: ProvenIdentity): Promise<string | undefined> {
  const { issuer, subject, email, emailVerified } = proven;
  const known = await inScope({}, (db) => personIdByIdentity(db, issuer, subject));
  if (known) return known;
  if (!email || !emailVerified) return undefined;
  const personId = await inScope({}, (db) => personIdByEmail(db, email));
  if (!personId) return undefined;
  return inScope({ personId }, async (db) => {
    if ((await newsroomIdsOfPerson(db, personId)).length === 0) return undefined;
    if (await db.identity.count({ where: { personId, issuer } })) return undefined;
    const link = { issuer, subject, personId, linkedAt: now() };
    await db.identity.createMany({ data: link });
    return personId;
  });
}
