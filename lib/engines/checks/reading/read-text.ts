import { readDigitsOnly } from "./digits-only.ts";
import { readEnglish } from "./english/read-english.ts";
import type { ReadingContext, TextReading } from "./text-reading.ts";

const READERS = new Map<string, (text: string, context: ReadingContext) => TextReading>([
  ["en", readEnglish],
]);

/**
 * Reads a text in its language (BCP 47). A language with no reader of its own gives its numbers in
 * digits, each with the reason why no rule looks at it, and nothing else.
 */
export function readText(text: string, language: string, context: ReadingContext): TextReading {
  const primary = language.toLowerCase().split("-")[0] ?? "";
  const read = READERS.get(primary);
  return read ? { ...read(text, context), language } : readDigitsOnly(text, language);
}
