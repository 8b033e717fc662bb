import { AppError } from "#lib/core/errors.ts";
import type { Relation } from "#lib/engines/permissions/facts.ts";
import { type Permission, whyNot, whyNotByRole } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "./actor.ts";

/** Refuses, in words for the actor, what the table of permissions does not give them. */
export function requirePermission(actor: Actor, permission: Permission, relation?: Relation): void {
  const { roles, operator, scopes } = actor;
  const refusal = whyNot(permission, { roles, operator, scopes, ...relation });
  if (refusal) throw new AppError("forbidden", refusal);
}

/** The same by roles alone, where what the actor is to the thing in hand is for the command to ask. */
export function requireRole({ roles, operator, scopes }: Actor, permission: Permission): void {
  const refusal = whyNotByRole(permission, { roles, operator, scopes });
  if (refusal) throw new AppError("forbidden", refusal);
}
