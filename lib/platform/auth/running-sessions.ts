import { settings } from "#lib/core/env.ts";

const HOUR_MS = 3_600_000;

/** How long a sign-in lasts at most, in hours. */
export function sessionHours(): number {
  return settings().SESSION_HOURS;
}

/** When a session that begins now ends at the latest. */
export function sessionEnd(at: Date): Date {
  return new Date(at.getTime() + sessionHours() * HOUR_MS);
}

/** Which sessions run: not ended, not too old, and seen not too long ago. */
export function running(at: Date) {
  const idleSince = new Date(at.getTime() - settings().SESSION_IDLE_HOURS * HOUR_MS);
  return { revokedAt: null, expiresAt: { gt: at }, lastSeenAt: { gt: idleSince } };
}
