"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { addMember } from "./commands/add-member.ts";
import { changeRoles } from "./commands/change-roles.ts";
import { removeMember } from "./commands/remove-member.ts";
import { restoreMember } from "./commands/restore-member.ts";

export async function addMemberAction(newsroom: string, input: unknown) {
  return runAction(newsroom, addMember, input);
}

export async function changeRolesAction(newsroom: string, input: unknown) {
  return runAction(newsroom, changeRoles, input);
}

export async function removeMemberAction(newsroom: string, input: unknown) {
  return runAction(newsroom, removeMember, input);
}

export async function restoreMemberAction(newsroom: string, input: unknown) {
  return runAction(newsroom, restoreMember, input);
}
