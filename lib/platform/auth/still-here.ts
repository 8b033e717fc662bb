import { now } from "#lib/core/clock.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import type { Ending } from "#lib/platform/live/messages.ts";
import { running } from "./running-sessions.ts";
import { stillMay } from "./still-may.ts";

/** What a connection that stays open was let in by. */
export interface LetIn {
  personId: string;
  /** Left out for a bot, which is let in by its token. */
  sessionId?: string;
  newsroomId: string;
  memberId: string;
}

/** Why somebody who was let in may stay no longer; undefined where they may. */
export function endingOf(letIn: LetIn): Promise<Ending | undefined> {
  const { personId, sessionId, newsroomId, memberId } = letIn;
  return inScope({ newsroomId, personId }, async (db) => {
    const open = { id: sessionId, personId, ...running(now()) };
    const madeBy = stillMay("tokens.manage");
    const holding = { memberId, revokedAt: null, expiresAt: { gt: now() }, madeBy };
    const held = sessionId
      ? await db.session.findFirst({ where: open, select: { id: true } })
      : await db.apiToken.findFirst({ where: holding, select: { id: true } });
    if (!held) return "signed_out";
    const standing = { id: memberId, personId, removedAt: null };
    const member = await db.member.findFirst({ where: standing, select: { id: true } });
    return member ? undefined : "not_a_member";
  });
}
