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

/** What the actor may do about members. */
export interface MembersCan {
  changeRoles: boolean;
  remove: boolean;
  restore: boolean;
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
  const facts = { roles: actor.roles };
  const can: MembersCan & { add: boolean } = {
    add: allows("member.add", facts),
    changeRoles: allows("member.change_roles", facts),
    remove: allows("member.remove", facts),
    restore: allows("member.restore", facts),
  };
  return { members, can };
}
