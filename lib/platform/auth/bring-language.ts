import { cookies } from "next/headers";
import { inScope } from "#lib/platform/db/transactions.ts";
import { type Language, languageCookie } from "#lib/platform/languages/languages.ts";
import { keptCookie } from "#lib/platform/requests/kept-cookie.ts";
import { languageOf } from "./person-language.ts";

/**
 * Brings the language that somebody chose to the browser in which they sign in, unless it has a choice of its
 * own: a borrowed machine keeps what its reader reads.
 */
export async function bringLanguage(personId: string): Promise<void> {
  const jar = await cookies();
  if (jar.has(languageCookie)) return;
  const person = await inScope({ personId }, (db) =>
    db.person.findFirst({ where: { id: personId }, select: { language: true } }),
  );
  if (person?.language) setLanguage(jar, languageOf(person));
}

/** Has a browser keep a language. Scripts may read it: the page that stands in for a failed one has nobody to ask. */
export function setLanguage(jar: Awaited<ReturnType<typeof cookies>>, language: Language): void {
  jar.set(languageCookie, language, { ...keptCookie(), httpOnly: false });
}
