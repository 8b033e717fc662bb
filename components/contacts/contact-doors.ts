"use client";

import {
  markUnansweredAction,
  moveDeadlineAction,
  placeReplyAction,
  recordReplyAction,
  setContactVisibilityAction,
  withdrawContactAction,
} from "#lib/domain/contacts/actions.ts";
import type { ContactCan } from "#lib/domain/contacts/present.ts";

/** What the forms about a contact hold; each thing that is done to one takes its own part. */
interface Filled {
  words: string;
  terms: string;
  use: string;
  place: string;
  visibleTo: readonly string[];
  repliedAt: string | undefined;
  deadline: string;
}

/** Sends what was filled in to the command that it is for. */
export function sendContact(
  newsroom: string,
  contactId: string,
  act: keyof ContactCan,
  { words, terms, use, place, visibleTo, repliedAt, deadline }: Filled,
) {
  const unanswered = (outcome: string) =>
    markUnansweredAction(newsroom, { contactId, outcome, note: words });
  switch (act) {
    case "reply": {
      const said = { reply: words, repliedAt, terms, use, place, visibleTo };
      return recordReplyAction(newsroom, { contactId, ...said });
    }
    case "decline":
      return unanswered("declined");
    case "miss":
      return unanswered("no_reply");
    case "fail":
      return unanswered("unreachable");
    case "moveDeadline":
      return moveDeadlineAction(newsroom, { contactId, deadline, reason: words });
    case "withdraw":
      return withdrawContactAction(newsroom, { contactId, reason: words });
    case "place":
      return placeReplyAction(newsroom, { contactId, use, place });
    case "setVisibility":
      return setContactVisibilityAction(newsroom, { contactId, visibleTo });
  }
}
