import { now } from "#lib/core/clock.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";

/** Which of their notifications somebody has read: one, or all up to a time. */
export type Read = { chainId: string; seq: number } | { until: Date };

/** Notes that the member has read these. It changes nothing of the newsroom's, so no chain records it. */
export async function markRead(actor: Actor, read: Read): Promise<void> {
  const which = "until" in read ? { createdAt: { lte: read.until } } : read;
  const where = { memberId: actor.memberId, readAt: null, ...which };
  await inScope(actor, (db) => db.notification.updateMany({ where, data: { readAt: now() } }));
}

/** Notes that these of a member's notifications went out by e-mail. */
export async function markMailed(
  { newsroomId, memberId }: { newsroomId: string; memberId: string },
  sent: readonly { chainId: string; seq: number }[],
): Promise<void> {
  const where = {
    memberId,
    mailedAt: null,
    OR: sent.map(({ chainId, seq }) => ({ chainId, seq })),
  };
  await inScope({ newsroomId }, (db) =>
    db.notification.updateMany({ where, data: { mailedAt: now() } }),
  );
}
