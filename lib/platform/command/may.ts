import { AppError } from "#lib/core/errors.ts";
import type { Relation } from "#lib/engines/permissions/facts.ts";
import { type Permission, whyNot } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "./actor.ts";

/** Refuses, in words for the actor, what the table of permissions does not give them. */
export function requirePermission(actor: Actor, permission: Permission, relation?: Relation): void {
  const { roles, operator, scopes } = actor;
  const refusal = whyNot(permission, { roles, operator, scopes, ...relation });
  if (refusal) throw new AppError("forbidden", refusal);
}
