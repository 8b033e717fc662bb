import { type Role, roles } from "#lib/engines/permissions/facts.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { MemberRow } from "./queries.ts";

export interface MemberView {
  id: string;
  name: string;
  email: string;
  /** In the order of the table of roles. */
  roles: Role[];
  /** Whether it is the one who looks. */
  isActor: boolean;
}

/** The newsroom's members as the browser gets them, and what the actor may do about them. */
export function presentMembers(rows: readonly MemberRow[], actor: Actor) {
  const members = rows.map(
    ({ id, name, email, roles: held }): MemberView => ({
      id,
      name,
      email,
      roles: roles.filter((role) => held.includes(role)),
      isActor: id === actor.memberId,
    }),
  );
  return { members, can: { add: allows("member.add", { roles: actor.roles }) } };
}
