import { isoTime } from "#lib/core/clock.ts";
import { type Scope, scopes } from "#lib/engines/permissions/scopes.ts";
import type { TokenRow } from "./queries.ts";

export interface TokenView {
  id: string;
  name: string;
  /** In the order of the table of scopes. */
  scopes: Scope[];
  madeBy: string;
  madeAt: string;
  expiresAt: string;
  lastUsedAt?: string;
  state: "holds" | "expired" | "revoked";
}

/** The newsroom's tokens as the browser gets them: those that hold first. */
export function presentTokens(rows: readonly TokenRow[], at: Date): TokenView[] {
  const views = rows.map((row): TokenView => {
    const ended = row.expiresAt <= at ? "expired" : "holds";
    return {
      id: row.id,
      name: row.name,
      scopes: scopes.filter((scope) => row.scopes.includes(scope)),
      madeBy: row.madeBy.person.name,
      madeAt: isoTime(row.madeAt),
      expiresAt: isoTime(row.expiresAt),
      lastUsedAt: row.lastUsedAt ? isoTime(row.lastUsedAt) : undefined,
      state: row.revokedAt ? "revoked" : ended,
    };
  });
  const holding = views.filter(({ state }) => state === "holds");
  return [...holding, ...views.filter(({ state }) => state !== "holds")];
}
