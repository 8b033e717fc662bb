import { now } from "#lib/core/clock.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import type { Ending } from "#lib/platform/live/messages.ts";

/** What a connection that stays open was let in by. */
export interface LetIn {
  personId: string;
  sessionId: string;
  newsroomId: string;
  memberId: string;
}

/** Why somebody who was let in may stay no longer; undefined where they may. */
export function endingOf(letIn: LetIn): Promise<Ending | undefined> {
  const { personId, sessionId, newsroomId, memberId } = letIn;
  return inScope({ newsroomId, personId }, async (db) => {
    const running = { id: sessionId, personId, revokedAt: null, expiresAt: { gt: now() } };
    if (!(await db.session.findFirst({ where: running, select: { id: true } }))) {
      return "signed_out";
    }
    const standing = { id: memberId, personId, removedAt: null };
    const member = await db.member.findFirst({ where: standing, select: { id: true } });
    return member ? undefined : "not_a_member";
  });
}
