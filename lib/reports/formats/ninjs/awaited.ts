import type { Block } from "#lib/domain/articles/blocks.ts";
import { awaitedBlocks } from "#lib/domain/contacts/awaited.ts";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { Report } from "../../report.ts";

interface Asked {
  number: number;
  deadline: string;
  state: string;
}

/**
 * Whose reply the text waits for at event N. It is told by the events' bodies, which also name whom the
 * report does not speak of.
 */
export function awaitedOf({ article, chain, contacts = [] }: Report): Block[] {
  // A correction is not held up by it.
  if (article.corrections.some(({ made }) => !made)) return [];
  const asked = new Map<string, Asked>();
  let at = "";
  for (const event of chain.events.map(recordedEvent)) {
    at = event.at;
    const { data } = event;
    if (event.type === "contact.asked" && event.data.purpose === "right_of_reply")
      asked.set(event.data.contact, event.data);
    const known = "contact" in data && asked.get(data.contact);
    if (!known || !("contact" in data)) continue;
    const state = "to" in data && typeof data.to === "string" ? data.to : known.state;
    const deadline =
      "deadline" in data && typeof data.deadline === "string" ? data.deadline : known.deadline;
    asked.set(data.contact, { ...known, state, deadline });
  }
  const open = [...asked].filter(([, { state }]) => state === "asked");
  const isTold = ([id]: [string, Asked]) => contacts.some((one) => one.id === id);
  const seen = open
    .filter(isTold)
    .map(([id, { number, deadline }]) => ({ id, number, deadline: new Date(deadline) }));
  return awaitedBlocks({ seen, heldUnseen: open.length > seen.length }, new Date(at));
}
