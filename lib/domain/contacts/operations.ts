import { z } from "zod";
import { readArticleOperation } from "#lib/domain/articles/operations.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { numberedPageInput, numberedPageOf, paged } from "#lib/platform/api/paging.ts";
import { askContact } from "./commands/ask-contact.ts";
import { markUnanswered } from "./commands/mark-unanswered.ts";
import { moveDeadline } from "./commands/move-deadline.ts";
import { placeReply } from "./commands/place-reply.ts";
import { recordReply } from "./commands/record-reply.ts";
import { releaseContacts } from "./commands/release-contacts.ts";
import { setContactVisibility } from "./commands/set-contact-visibility.ts";
import { withdrawContact } from "./commands/withdraw-contact.ts";
import { listContacts, readContact } from "./queries.ts";
import { contactResource } from "./resource.ts";
import { purposes } from "./terms.ts";
import { contactStates } from "./workflow.ts";

export const listContactsOperation = readOperation({
  path: "/articles/{article}/contacts",
  summary: "Whom the newsroom asked before publication, in order, and what came of it.",
  input: z.object({
    articleId: z.uuid(),
    state: z.enum(contactStates).optional(),
    purpose: z.enum(purposes).optional(),
    ...numberedPageInput,
  }),
  named: { articleId: "article" },
  answer: numberedPageOf(contactResource),
  async read(db, { after, limit, ...filter }) {
    const rows = await listContacts(db, filter, { after, take: limit + 1 });
    return paged(rows, limit, ({ number }) => number);
  },
});

export const readContactOperation = readOperation({
  path: "/contacts/{contact}",
  summary: "One of them.",
  input: z.object({ contactId: z.uuid() }),
  named: { contactId: "contact" },
  answer: contactResource,
  read: (db, { contactId }) => readContact(db, contactId),
});

export const askContactOperation = commandOperation({
  path: "/articles/{article}/contacts",
  summary: "Note whom somebody asked, for a reply or as a source: what, how, and until when.",
  command: askContact,
  named: { articleId: "article" },
  of: readArticleOperation,
  answer: z.object({ contactId: z.uuid() }),
});

const ofContact = { named: { contactId: "contact" }, of: readContactOperation };

export const recordReplyOperation = commandOperation({
  path: "/contacts/{contact}/reply",
  summary: "Note what they replied, when it came, and on which terms.",
  ...{ command: recordReply, ...ofContact },
});

export const markUnansweredOperation = commandOperation({
  path: "/contacts/{contact}/unanswered",
  summary:
    "Note that they declined to comment, did not reply by the deadline, or were not reached.",
  ...{ command: markUnanswered, ...ofContact },
});

export const moveDeadlineOperation = commandOperation({
  path: "/contacts/{contact}/deadline",
  summary: "Give them another deadline, with a reason.",
  ...{ command: moveDeadline, ...ofContact },
});

export const placeReplyOperation = commandOperation({
  path: "/contacts/{contact}/placement",
  summary: "Say what becomes of the reply in the text, and where it stands.",
  ...{ command: placeReply, ...ofContact },
});

export const withdrawContactOperation = commandOperation({
  path: "/contacts/{contact}/withdraw",
  summary: "Withdraw the question, with a reason.",
  ...{ command: withdrawContact, ...ofContact },
});

export const setContactVisibilityOperation = commandOperation({
  path: "/contacts/{contact}/visibility",
  summary: "Say who sees this contact: everybody in the newsroom, or those named alone.",
  ...{ command: setContactVisibility, ...ofContact },
});

export const releaseContactsOperation = commandOperation({
  path: "/articles/{article}/contacts/release",
  summary:
    "End that the article waits for a reply which nobody is left to see and to note, with a reason.",
  command: releaseContacts,
  named: { articleId: "article" },
  of: readArticleOperation,
  answer: z.object({
    contacts: z.int().meta({ description: "How many questions were withdrawn so." }),
  }),
});
