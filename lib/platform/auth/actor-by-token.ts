import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { digestOfSecret } from "#lib/core/secrets.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { newsroomIdByToken } from "#lib/platform/db/lookups.ts";
import { inScope, setScope } from "#lib/platform/db/transactions.ts";
import { TOKEN_PREFIX } from "#lib/platform/requests/bearer.ts";
import { stillMay } from "./still-may.ts";

/** That a token was used is written down once in so long. */
const SEEN_EVERY_MS = 5 * 60_000;

/** The same for a token that never was, that has expired, that was revoked, and whose maker makes tokens no more. */
const refused = () => new AppError("unauthenticated", "This token does not hold.");

/** The token of an `Authorization` header (RFC 6750, section 2.1), as its SHA-256. */
function digestOf(header: string): string {
  const [, token = ""] = /^bearer +(\S+) *$/i.exec(header) ?? [];
  const sha256 = digestOfSecret(TOKEN_PREFIX, token);
  if (!sha256) throw refused();
  return sha256;
}

/**
 * The bot whose token a request bears, in the newsroom of the address; in its own, where that names none.
 * @throws AppError `unauthenticated` where the token does not hold, whatever the reason; `not_found` where
 * the address is another newsroom's
 */
export async function actorByToken(header: string, slug?: string): Promise<Actor> {
  const sha256 = digestOf(header);
  return inScope({}, async (db) => {
    const newsroomId = await newsroomIdByToken(db, sha256);
    if (!newsroomId) throw refused();
    await setScope(db, { newsroomId });
    const at = now();
    const holds = { sha256, revokedAt: null, expiresAt: { gt: at }, member: { removedAt: null } };
    const token = await db.apiToken.findFirst({
      where: { ...holds, madeBy: stillMay("tokens.manage") },
      include: { newsroom: true, member: { include: { person: true } } },
    });
    if (!token) throw refused();
    if (slug !== undefined && token.newsroom.slug !== slug) {
      throw new AppError("not_found", "This token is of another newsroom.");
    }
    const long = new Date(at.getTime() - SEEN_EVERY_MS);
    const unseen = { id: token.id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: long } }] };
    await db.apiToken.updateMany({ where: unseen, data: { lastUsedAt: at } });
    const newsroom = {
      newsroomId,
      newsroomSlug: token.newsroom.slug,
      newsroomName: token.newsroom.name,
    };
    const { id: memberId, personId, roles, person } = token.member;
    return { ...newsroom, memberId, personId, name: person.name, roles, scopes: token.scopes };
  });
}
