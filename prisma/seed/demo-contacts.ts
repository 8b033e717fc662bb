import { isoTime, now } from "#lib/core/clock.ts";
import { askContact } from "#lib/domain/contacts/commands/ask-contact.ts";
import { recordReply } from "#lib/domain/contacts/commands/record-reply.ts";
import type { Actor } from "#lib/platform/command/actor.ts";

const HOUR_MS = 3_600_000;
const hoursFromNow = (hours: number) => isoTime(new Date(now().getTime() + hours * HOUR_MS));

interface About {
  articleId: string;
  /** The claim that says who holds whom. */
  held: string;
}

/** Whom the reporter asked before publication: one has days left to reply, one replied on the record. */
export async function askDemoContacts(reporter: Actor, { articleId, held }: About) {
  await askContact.run(reporter, {
    articleId,
    name: "The press office that put the statement out",
    role: "for the White House",
    ...{ channel: "email", address: "press@white-house.example" },
    question:
      "Your statement gives the number of countries as 17, and we count 18 names in it, the host’s among them. Our article will say so. Would you like to comment on it?",
    ...{ askedAt: hoursFromNow(-2), deadline: hoursFromNow(72) },
  });
  const { contactId } = await askContact.run(reporter, {
    ...{ articleId, claimIds: [held] },
    name: "Marta Lindgren",
    role: "spokeswoman of an embassy that is on the list",
    ...{ channel: "phone", address: "" },
    question:
      "Our draft says of the countries on the list that they hold prisoners in Gaza. Do you?",
    ...{ askedAt: hoursFromNow(-3), deadline: hoursFromNow(48) },
  });
  await recordReply.run(reporter, {
    contactId,
    reply:
      "Certainly not. Our ambassador came because citizens of ours are among the detainees. Please put that right.",
    ...{ repliedAt: hoursFromNow(-1), terms: "on_record" },
  });
}
