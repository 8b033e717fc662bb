"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { askContact } from "./commands/ask-contact.ts";
import { markUnanswered } from "./commands/mark-unanswered.ts";
import { moveDeadline } from "./commands/move-deadline.ts";
import { placeReply } from "./commands/place-reply.ts";
import { recordReply } from "./commands/record-reply.ts";
import { releaseContacts } from "./commands/release-contacts.ts";
import { setContactVisibility } from "./commands/set-contact-visibility.ts";
import { withdrawContact } from "./commands/withdraw-contact.ts";

export async function askContactAction(newsroom: string, input: unknown) {
  return runAction(newsroom, askContact, input);
}

export async function recordReplyAction(newsroom: string, input: unknown) {
  return runAction(newsroom, recordReply, input);
}

export async function markUnansweredAction(newsroom: string, input: unknown) {
  return runAction(newsroom, markUnanswered, input);
}

export async function moveDeadlineAction(newsroom: string, input: unknown) {
  return runAction(newsroom, moveDeadline, input);
}

export async function placeReplyAction(newsroom: string, input: unknown) {
  return runAction(newsroom, placeReply, input);
}

export async function withdrawContactAction(newsroom: string, input: unknown) {
  return runAction(newsroom, withdrawContact, input);
}

export async function releaseContactsAction(newsroom: string, input: unknown) {
  return runAction(newsroom, releaseContacts, input);
}

export async function setContactVisibilityAction(newsroom: string, input: unknown) {
  return runAction(newsroom, setContactVisibility, input);
}
