import type { Language } from "../languages.ts";
import ar from "./ar.json" with { type: "json" };
import de from "./de.json" with { type: "json" };

const translations: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  ar,
  de,
};

/**
 * An item of a checklist in the reader's language: where it is one of those that a newsroom begins with, worded
 * as we did. What a newsroom wrote itself stays as it is.
 */
export function wordingIn(language: Language, wording: string): string {
  const known = translations[language];
  return Object.hasOwn(known, wording) ? (known[wording] ?? wording) : wording;
}
