import type { Actor } from "#lib/platform/command/actor.ts";
import { askContact } from "./contacts/commands/ask-contact.ts";
import { recordReply } from "./contacts/commands/record-reply.ts";
import { withdrawContact } from "./contacts/commands/withdraw-contact.ts";
import { hostile } from "./test-hostile-words.ts";

/** Somebody with such a name, who was asked such things before publication and replied in such words. */
export async function askBeforehand(
  reporter: Actor,
  about: { articleId: string; claimIds: string[] },
) {
  const who = { name: hostile(300, 1), role: hostile(300, 2), address: hostile(500, 3) };
  const said = { channel: "other", question: hostile(20_000, 4), deadline: "2999-01-01T00:00:00Z" };
  const asked = { ...about, ...who, ...said };
  const { contactId } = await askContact.run(reporter, asked);
  const reply = { contactId, reply: hostile(50_000, 5), terms: "on_record" };
  await recordReply.run(reporter, { ...reply, use: "reflected", place: hostile(500, 6) });
  const other = await askContact.run(reporter, asked);
  await withdrawContact.run(reporter, { contactId: other.contactId, reason: hostile(2_000, 7) });
}
