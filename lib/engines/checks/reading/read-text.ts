import { readArabic } from "./arabic/read-arabic.ts";
import { readDigitsOnly } from "./digits-only.ts";
import { readEnglish } from "./english/read-english.ts";
import { readIdentifiers } from "./identifiers/identifiers.ts";
import type { ReadingContext, TextReading } from "./text-reading.ts";

const READERS = new Map<string, (text: string, context: ReadingContext) => TextReading>([
  ["en", readEnglish],
  ["ar", readArabic],
]);

const primaryOf = (language: string): string => language.toLowerCase().split("-")[0] ?? "";

/** Whether a language (BCP 47) has a reader of its own, so that rules can test its texts. */
export function hasReader(language: string): boolean {
  return READERS.has(primaryOf(language));
}

/**
 * Reads a text in its language (BCP 47). A language with no reader of its own gives its numbers in
 * digits, each with the reason why no rule looks at it. Identifiers are read in every language.
 */
export function readText(text: string, language: string, context: ReadingContext): TextReading {
  const read = READERS.get(primaryOf(language));
  const reading = read ? read(text, context) : readDigitsOnly(text, language);
  return { ...reading, language, identifiers: readIdentifiers(text) };
}
