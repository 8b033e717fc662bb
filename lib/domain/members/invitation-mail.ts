import type { Language } from "#lib/platform/languages/languages.ts";
import { say } from "#lib/platform/languages/say.ts";
import { linkMail } from "#lib/platform/net/link-mail.ts";
import arabic from "#messages/ar/members.json" with { type: "json" };
import german from "#messages/de/members.json" with { type: "json" };
import english from "#messages/en/members.json" with { type: "json" };

const texts = { en: english.mail, ar: arabic.mail, de: german.mail };

/** The e-mail that asks somebody into a newsroom, in the language of whoever asks. */
export function invitationMail(
  language: Language,
  by: { name: string; newsroomName: string },
  url: string,
) {
  const { subject, about, note } = texts[language];
  const values = { name: by.name, newsroom: by.newsroomName };
  const words = {
    subject: say(language, subject, values),
    about: say(language, about, values),
    note: say(language, note),
  };
  return linkMail(language, words, url);
}
