import { roles } from "#lib/engines/permissions/facts.ts";
import { type Permission, whyNotByRole } from "#lib/engines/permissions/permissions.ts";

/**
 * Of whoever made a link or a token: a member still, in a role that may make one. As a condition of a query, so that
 * what somebody made holds only while they themselves may do it.
 */
export function stillMay(permission: Permission) {
  const hasSome = roles.filter((role) => !whyNotByRole(permission, { roles: [role] }));
  return { removedAt: null, roles: { hasSome } };
}
