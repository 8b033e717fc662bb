import { now } from "#lib/core/clock.ts";
import { newId } from "#lib/core/ids.ts";
import { digestOfSecret } from "#lib/core/secrets.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { newsroomIdByInvitation } from "#lib/platform/db/lookups.ts";
import { inScope, setScope } from "#lib/platform/db/transactions.ts";
import { stillMay } from "./still-may.ts";

/** What the secret of every invitation's link begins with. */
export const INVITATION_PREFIX = "invite_";

/** An invitation that holds, as whoever has its link is shown it. */
export interface OpenInvitation {
  sha256: string;
  newsroomId: string;
  newsroomSlug: string;
  newsroomName: string;
  email: string;
  roles: string[];
  invitedBy: string;
}

/** Which invitations hold: nobody used or took them back, they are not too old, and who made them may still invite. */
export function holdingInvitations() {
  const madeBy = stillMay("member.invite");
  return { acceptedAt: null, revokedAt: null, expiresAt: { gt: now() }, madeBy };
}

/** The invitation of this link; undefined where there is none that holds, whatever the reason. */
export async function openInvitation(secret: string): Promise<OpenInvitation | undefined> {
  const sha256 = digestOfSecret(INVITATION_PREFIX, secret);
  if (!sha256) return undefined;
  return inScope({}, async (db) => {
    const newsroomId = await newsroomIdByInvitation(db, sha256);
    if (!newsroomId) return undefined;
    await setScope(db, { newsroomId });
    const found = await db.invitation.findFirst({
      where: { sha256, ...holdingInvitations() },
      include: { newsroom: true, madeBy: { include: { person: true } } },
    });
    if (!found) return undefined;
    const { email, roles, newsroom, madeBy } = found;
    const { slug: newsroomSlug, name: newsroomName } = newsroom;
    const invitedBy = madeBy.person.name;
    return { sha256, newsroomId, newsroomSlug, newsroomName, email, roles, invitedBy };
  });
}

/** The member that somebody was here before; undefined where they never were one. */
async function formerMemberId(db: Db, personId: string): Promise<string | undefined> {
  const member = await db.member.findFirst({ where: { personId }, select: { id: true } });
  return member?.id;
}

/**
 * Who accepts an invitation, though a member is what they are to become: whoever is signed in, or somebody
 * new under an id of their own. The command itself holds that they are the one who was invited.
 */
export async function invitedActor(
  { newsroomId, newsroomSlug, newsroomName }: OpenInvitation,
  person: { personId: string; name: string } | { name: string },
): Promise<Actor> {
  const newsroom = { newsroomId, newsroomSlug, newsroomName };
  const personId = "personId" in person ? person.personId : newId();
  const memberId = await inScope({ newsroomId, personId }, (db) => formerMemberId(db, personId));
  return { ...newsroom, memberId: memberId ?? newId(), personId, name: person.name, roles: [] };
}
