import { now } from "#lib/core/clock.ts";
import { settings } from "#lib/core/env.ts";
import { newId } from "#lib/core/ids.ts";
import { personIdByEmail } from "#lib/platform/db/lookups.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { linkMail } from "#lib/platform/net/link-mail.ts";
import type { Mail } from "#lib/platform/net/send-mail.ts";
import { tryMail } from "#lib/platform/net/try-mail.ts";
import arabic from "#messages/ar/sessions.json" with { type: "json" };
import german from "#messages/de/sessions.json" with { type: "json" };
import english from "#messages/en/sessions.json" with { type: "json" };
import { makePasswordLink } from "./password-links.ts";
import { languageOf } from "./person-language.ts";

const texts: Record<Language, typeof english.forgotten.mail> = {
  en: english.forgotten.mail,
  ar: arabic.forgotten.mail,
  de: german.forgotten.mail,
};

/** The address of the page on which the link's person chooses a password. */
export function passwordUrl(secret: string): string {
  return new URL(`/password/${secret}`, settings().STET_URL ?? "http://localhost").href;
}

/** Sends a link to whoever signs in with this address; nothing where nobody does. */
export async function mailPasswordLink(
  email: string,
  by: (mail: Mail) => Promise<unknown> = tryMail,
): Promise<void> {
  const personId = await inScope({}, (db) => personIdByEmail(db, email));
  if (!personId) return;
  const { person, secret } = await inScope({ personId }, async (db) => ({
    person: await db.person.findFirstOrThrow({ where: { id: personId } }),
    secret: (await makePasswordLink(db, personId, now())).secret,
  }));
  const language = languageOf(person);
  const to = { name: person.name, address: person.email };
  const words = linkMail(language, texts[language], passwordUrl(secret));
  await by({ to, id: `password.${newId()}`, ...words });
}
