import { z } from "zod";
import { moment } from "#lib/core/moment.ts";
import { atMost, written } from "#lib/core/text/written.ts";
import { channels, purposes, terms, uses } from "./terms.ts";
import { unansweredStates } from "./workflow.ts";

const contactId = z.uuid();
const reason = written("Please say why.", 2_000);
const note = atMost(2_000);
const place = atMost(500);

/** The members who alone are to see it; none where everybody in the newsroom is. Whoever says it is among them. */
const visibleTo = z.array(z.uuid()).max(100).default([]);

export const askContactInput = z.object({
  articleId: z.uuid(),
  /** The claims that they were asked about; none, where it was about the article as a whole. */
  claimIds: z
    .array(z.uuid())
    .max(100)
    .default([])
    .transform((ids) => [...new Set(ids)]),
  purpose: z.enum(purposes).default("right_of_reply"),
  name: written("Please say who was asked.", 300),
  /** Who they are, or for whom they speak. */
  role: atMost(300).default(""),
  channel: z.enum(channels),
  /** The address, number or account, as the newsroom has it. */
  address: atMost(500).default(""),
  question: written("Please write what was put to them.", 20_000),
  /** Now, if nothing is said. */
  askedAt: moment.optional(),
  deadline: moment,
  terms: z.enum(terms).default("not_agreed"),
  visibleTo,
});

export const recordReplyInput = z.object({
  contactId,
  reply: written("Please write what they replied.", 50_000),
  /** Now, if nothing is said. */
  repliedAt: moment.optional(),
  terms: z.enum(terms),
  use: z.enum(uses).default("open"),
  place: place.default(""),
  /** Where the terms ask that not everybody sees it: who does, besides whoever asked and whoever notes it. */
  visibleTo,
});

export const markUnansweredInput = z
  .object({ contactId, outcome: z.enum(unansweredStates), note: note.default("") })
  .superRefine(({ outcome, note: said }, context) => {
    if (outcome !== "unreachable" || said) return;
    const message = "Please say how it was tried.";
    context.addIssue({ code: "custom", path: ["note"], message });
  });

export const moveDeadlineInput = z.object({ contactId, deadline: moment, reason });
export const withdrawContactInput = z.object({ contactId, reason });
export const placeReplyInput = z.object({ contactId, use: z.enum(uses), place: place.default("") });
export const setContactVisibilityInput = z.object({ contactId, visibleTo });
export const releaseContactsInput = z.object({ articleId: z.uuid(), reason });
export const passDeadlineInput = z.object({ contactId });
