import { readArabicDateline } from "./arabic/dateline.ts";
import { type Dateline, readDateline } from "./dateline.ts";
import { detectLanguage } from "./detect-language.ts";

/** What a draft says of its own publication, in its own language. */
export function datelineOf(text: string): Dateline {
  return detectLanguage(text) === "ar" ? readArabicDateline(text) : readDateline(text);
}
