"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { addMember } from "./commands/add-member.ts";

export async function addMemberAction(newsroom: string, input: unknown) {
  return runAction(newsroom, addMember, input);
}
