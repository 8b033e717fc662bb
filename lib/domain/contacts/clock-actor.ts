import { clockScopes } from "#lib/engines/permissions/scopes.ts";
import type { Actor } from "#lib/platform/command/actor.ts";

/** Stet's clock in every log (RFC 9562, version 8): it is nobody's member. */
export const CLOCK_ID = "57e70000-c10c-8000-8000-000000000002";

/**
 * The clock as it acts in a newsroom: it notes that a deadline passed, and nothing else.
 * @param personId as whom it reads, where not everybody sees what it is about
 */
export function theClock(
  newsroom: { id: string; slug: string; name: string },
  personId = CLOCK_ID,
): Actor {
  return {
    newsroomId: newsroom.id,
    newsroomSlug: newsroom.slug,
    newsroomName: newsroom.name,
    memberId: CLOCK_ID,
    personId,
    name: "The clock",
    roles: ["bot"],
    scopes: clockScopes,
    engine: true,
  };
}
