import { inScope } from "#lib/platform/db/transactions.ts";
import { languageInput } from "#lib/platform/languages/language-input.ts";
import type { Language } from "#lib/platform/languages/languages.ts";

/** Keeps the language that somebody chose for the screens. It is theirs alone: no chain records it. */
export async function keepLanguage(personId: string, language: Language): Promise<void> {
  await inScope({ personId }, (db) =>
    db.person.updateMany({ where: { id: personId }, data: { language } }),
  );
}

/** In which language to write to somebody: the one they chose, or else English. */
export function languageOf(person: { language: string | null }): Language {
  return languageInput.catch("en").parse(person.language);
}
