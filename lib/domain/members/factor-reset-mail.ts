import type { Language } from "#lib/platform/languages/languages.ts";
import { say } from "#lib/platform/languages/say.ts";
import { linkMail } from "#lib/platform/net/link-mail.ts";
import arabic from "#messages/ar/members.json" with { type: "json" };
import german from "#messages/de/members.json" with { type: "json" };
import english from "#messages/en/members.json" with { type: "json" };

const texts = {
  en: english.resetFactor.mail,
  ar: arabic.resetFactor.mail,
  de: german.resetFactor.mail,
};

/** The e-mail that tells somebody that an admin took off their second factor, in their own language. */
export function factorResetMail(
  language: Language,
  by: { name: string; newsroomName: string },
  accountUrl: string,
) {
  const { subject, about, note } = texts[language];
  const values = { by: by.name, newsroom: by.newsroomName };
  const words = {
    subject: say(language, subject),
    about: say(language, about, values),
    note: say(language, note, values),
  };
  return linkMail(language, words, accountUrl);
}
