import type { ClaimRow } from "#lib/domain/claims/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { LeaveRow } from "./queries.ts";

/** Leave to decide on a claim alone, as the browser gets it. */
export interface LeaveView {
  id: string;
  to: string;
  by: string;
  reason: string;
  /** ISO 8601. */
  at: string;
  until: string;
  revoked: boolean;
  /** The verdict that was decided on by it. */
  usedOn?: string;
}

/** The leave that was given on a claim, and whether the actor may give some. */
export interface LeavesView {
  given: LeaveView[];
  canGrant: boolean;
  canRevoke: boolean;
}

/** The claims on which this member may decide alone now. */
export function claimsWithLeave(rows: readonly LeaveRow[], memberId: string, at: Date): string[] {
  return rows
    .filter(({ deciderId, revokedAt, expiresAt, decisions }) => {
      const isOver = revokedAt !== null || expiresAt <= at || decisions.length > 0;
      return deciderId === memberId && !isOver;
    })
    .map(({ claimId }) => claimId);
}

/** What is said of each claim's leave, by its id; nothing of claims on which none was given, nor could be. */
export function presentLeaves(
  rows: readonly LeaveRow[],
  claims: readonly Pick<ClaimRow, "id" | "state" | "verdicts" | "evidence">[],
  { memberId, roles }: Pick<Actor, "memberId" | "roles">,
  articleAuthor: boolean,
): Record<string, LeavesView> {
  const shown = claims.flatMap(({ id, state, verdicts, evidence }): [string, LeavesView][] => {
    const given = rows.filter(({ claimId }) => claimId === id).map(presentLeave);
    const claimChecker =
      verdicts.some(({ proposedById }) => proposedById === memberId) ||
      evidence.some(({ attachedById }) => attachedById === memberId);
    const facts = { roles, articleAuthor, claimChecker };
    const canGrant = state === "proposed" && allows("break_glass.grant", facts);
    const canRevoke = allows("break_glass.revoke", facts);
    return given.length > 0 || canGrant ? [[id, { given, canGrant, canRevoke }]] : [];
  });
  return Object.fromEntries(shown);
}

function presentLeave(row: LeaveRow): LeaveView {
  const [decision] = row.decisions;
  return {
    id: row.id,
    to: row.decider.person.name,
    by: row.grantedBy.person.name,
    reason: row.reason,
    at: row.createdAt.toISOString(),
    until: row.expiresAt.toISOString(),
    revoked: row.revokedAt !== null,
    ...(decision ? { usedOn: decision.verdictId } : {}),
  };
}
