import { scopesFor } from "#lib/engines/permissions/scopes.ts";
import { stillMay } from "#lib/platform/auth/still-may.ts";

/**
 * Of whoever made a webhook: a member still who may manage webhooks; and where that is a program, that its token holds
 * and opens them. As a condition of a query: what is told of a newsroom ends with the right to have it told.
 */
export function mayStillManage(at: Date) {
  const opens = { hasEvery: [...scopesFor("webhooks.manage")] };
  const token = {
    ...{ revokedAt: null, expiresAt: { gt: at }, scopes: opens },
    madeBy: stillMay("tokens.manage"),
  };
  const byPerson = { tokenOfBot: { is: null } };
  return { ...stillMay("webhooks.manage"), OR: [byPerson, { tokenOfBot: { is: token } }] };
}
