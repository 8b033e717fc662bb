import { engineScopes } from "#lib/engines/permissions/scopes.ts";
import type { Actor } from "#lib/platform/command/actor.ts";

/** The check engine in every log (RFC 9562, version 8): it is nobody's member. */
export const CHECK_ENGINE_ID = "57e70000-c4ec-8000-8000-000000000001";

/** The check engine as it acts in a newsroom: it may suggest findings, and nothing else. */
export function checkEngine(newsroom: { id: string; slug: string; name: string }): Actor {
  return {
    newsroomId: newsroom.id,
    newsroomSlug: newsroom.slug,
    newsroomName: newsroom.name,
    memberId: CHECK_ENGINE_ID,
    personId: CHECK_ENGINE_ID,
    name: "The check engine",
    roles: ["bot"],
    scopes: engineScopes,
    engine: true,
  };
}
