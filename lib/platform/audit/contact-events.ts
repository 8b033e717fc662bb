import { z } from "zod";
import { id, moved, name, seenBy } from "./event-parts.ts";
import { event } from "./event-shape.ts";

const time = z.iso.datetime();
const about = { contact: id };
/** Whether it turns if the text that was signed off may be published. */
const turns = { clearance: z.literal(true).optional() };
const words = z.string();

/** Whom the newsroom asked before publication, and what came of it. Who that is lies beside the bodies, with all words. */
export const contactEvents = {
  "contact.asked": event(
    {
      ...{ ...about, number: z.int(), purpose: words, askedAt: time, deadline: time },
      ...{ state: words, restricted: z.boolean(), ...turns },
    },
    {
      ...{ name, role: words, channel: words, address: words, question: words, terms: words },
      ...{ claims: z.array(id), seenBy },
    },
  ),
  "contact.answered": event(
    { ...about, repliedAt: time, restricted: z.boolean(), ...moved, ...turns },
    { reply: words, terms: words, use: words, place: words, seenBy },
  ),
  "contact.unanswered": event({ ...about, ...moved, ...turns }, { note: words }),
  "contact.deadline_moved": event(
    { ...about, deadline: time, was: time, ...moved, ...turns },
    { reason: words },
  ),
  "contact.deadline_passed": event(
    { ...about, deadline: time, askedBy: id, aboutClaims: z.array(id), ...moved },
    {},
  ),
  "contact.reply_placed": event({ ...about, ...moved }, { use: words, place: words }),
  "contact.withdrawn": event({ ...about, ...moved, ...turns }, { reason: words }),
  // About contacts that nobody sees any more: its reason is everybody's, and says nothing of them.
  "contact.released": event({ contacts: z.array(id), ...turns }, { reason: words }),
  "contact.visibility_set": event({ ...about, restricted: z.boolean() }, { seenBy }),
};
