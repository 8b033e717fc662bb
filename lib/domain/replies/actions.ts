"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { addReply } from "./commands/add-reply.ts";
import { editReply } from "./commands/edit-reply.ts";
import { removeReply } from "./commands/remove-reply.ts";
import { restoreReply } from "./commands/restore-reply.ts";

export async function addReplyAction(newsroom: string, input: unknown) {
  return runAction(newsroom, addReply, input);
}

export async function editReplyAction(newsroom: string, input: unknown) {
  return runAction(newsroom, editReply, input);
}

export async function removeReplyAction(newsroom: string, input: unknown) {
  return runAction(newsroom, removeReply, input);
}

export async function restoreReplyAction(newsroom: string, input: unknown) {
  return runAction(newsroom, restoreReply, input);
}
