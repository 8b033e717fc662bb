import type { Db } from "#lib/platform/db/client.ts";

export type TokenRow = Awaited<ReturnType<typeof listTokens>>[number];

/** The newsroom's tokens, the newest first, with whose names stand on them; never what they are. */
export function listTokens(db: Db) {
  const named = { select: { person: { select: { name: true } } } } as const;
  return db.apiToken.findMany({
    select: {
      id: true,
      name: true,
      scopes: true,
      madeAt: true,
      expiresAt: true,
      lastUsedAt: true,
      revokedAt: true,
      madeBy: named,
    },
    orderBy: [{ madeAt: "desc" }, { id: "desc" }],
  });
}
