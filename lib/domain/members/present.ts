import { type Role, roles } from "#lib/engines/permissions/facts.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { InvitationRow, MemberRow } from "./queries.ts";

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
  invite: boolean;
  changeRoles: boolean;
  remove: boolean;
  restore: boolean;
  makePasswordLink: boolean;
  requireFactor: boolean;
  hideNames: boolean;
  resetFactor: boolean;
  /** Names and addresses of whoever was taken out. */
  erase: boolean;
}

/** The newsroom's members as the browser gets them, and what the actor may do about them. */
export function presentMembers(rows: readonly MemberRow[], actor: Actor, canMail: boolean) {
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
  const can: MembersCan = {
    invite: allows("member.invite", facts),
    changeRoles: allows("member.change_roles", facts),
    remove: allows("member.remove", facts),
    restore: allows("member.restore", facts),
    // Where e-mail can be sent, people ask for themselves.
    makePasswordLink: !canMail && allows("member.make_password_link", facts),
    resetFactor: allows("second_factor.reset", facts),
    requireFactor: allows("second_factor.require", facts),
    hideNames: allows("names.hide", facts),
    erase: allows("texts.erase", facts),
  };
  return { members, can };
}

/** Somebody who is asked in, as the browser gets them. */
export interface InvitationView {
  id: string;
  email: string;
  roles: Role[];
  invitedBy: string;
  /** ISO 8601. */
  until: string;
}

export function presentInvitations(rows: readonly InvitationRow[]): InvitationView[] {
  return rows.map(({ id, email, roles: held, invitedBy, expiresAt }) => ({
    id,
    email,
    roles: roles.filter((role) => held.includes(role)),
    invitedBy,
    until: expiresAt.toISOString(),
  }));
}
