import type { EventType } from "#lib/platform/audit/vocabulary.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { contact } from "./named.ts";
import type { Told } from "./told.ts";
import { because, known, list } from "./wording.ts";

const minute = (time: string) => `${time.slice(0, 16).replace("T", " ")} UTC`;

/** Who alone sees it, or that everybody does. */
const seen = (
  { data, detail }: { data: { restricted: boolean }; detail: { seenBy: { name: string }[] } },
  language: Language,
) => ({
  seen: data.restricted ? "some" : "all",
  members: list(
    language,
    detail.seenBy.map(({ name }) => known(language, name)),
  ),
});

type ContactEvent = Extract<EventType, `contact.${string}`>;

/** What the events say of whom the newsroom asked before publication, beside who did it. */
export const toldOfContacts: { [T in ContactEvent]: Told<T> } = {
  "contact.asked": (event, names, language) => ({
    ...contact(event, names, language),
    name: known(language, event.detail.name),
    purpose: event.data.purpose,
    until: minute(event.data.deadline),
    reason: known(language, event.detail.question),
  }),
  "contact.answered": (event, names, language) => ({
    ...contact(event, names, language),
    terms: known(language, event.detail.terms),
    reason: known(language, event.detail.reply),
  }),
  "contact.unanswered": (event, names, language) => ({
    ...contact(event, names, language),
    outcome: event.data.to,
    ...because(language, event.detail.note),
  }),
  "contact.deadline_moved": (event, names, language) => ({
    ...contact(event, names, language),
    until: minute(event.data.deadline),
    ...because(language, event.detail.reason),
  }),
  "contact.deadline_passed": contact,
  "contact.reply_placed": (event, names, language) => ({
    ...contact(event, names, language),
    use: known(language, event.detail.use),
    ...because(language, event.detail.place),
  }),
  "contact.withdrawn": (event, names, language) => ({
    ...contact(event, names, language),
    ...because(language, event.detail.reason),
  }),
  "contact.released": ({ detail }, _names, language) => ({
    reason: known(language, detail.reason),
  }),
  "contact.visibility_set": (event, names, language) => ({
    ...contact(event, names, language),
    ...seen(event, language),
  }),
};
