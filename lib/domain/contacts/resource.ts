import { z } from "zod";
import { id, member, oneOf, time } from "#lib/platform/api/resource-parts.ts";
import { channels, purposes, terms, uses } from "./terms.ts";
import { contactStates } from "./workflow.ts";

/** Somebody who was asked before publication, as the API gives them out. */
export const contactResource = z
  .object({
    id,
    articleId: id,
    number: z.int().meta({ description: "In the article, in the order in which they were noted." }),
    purpose: oneOf(purposes),
    name: z.string(),
    role: z.string().meta({ description: "Who they are, or for whom they speak." }),
    channel: oneOf(channels),
    address: z.string(),
    question: z.string(),
    claims: z
      .array(z.object({ claim: z.object({ id }) }).transform(({ claim }) => claim.id))
      .meta({ description: "The claims that it was about; none: the article as a whole." }),
    askedById: member,
    askedAt: time,
    createdAt: time.meta({ description: "When it was noted." }),
    deadline: time,
    state: oneOf(contactStates),
    terms: oneOf(terms).meta({ description: "On which terms they speak." }),
    reply: z.string().meta({ description: "Empty while they said nothing." }),
    repliedAt: time.nullable(),
    use: oneOf(uses).meta({ description: "What becomes of the reply in the text." }),
    place: z.string(),
    note: z.string().meta({ description: "Why it was withdrawn, or how they were tried." }),
    settledById: member.nullable(),
    settledAt: time.nullable(),
    passedAt: time
      .nullable()
      .meta({ description: "When it was told that the deadline passed without a reply." }),
    visibleTo: z
      .array(id)
      .meta({ description: "The members who alone see it; none: everybody in the newsroom." }),
  })
  .meta({ id: "Contact" });
