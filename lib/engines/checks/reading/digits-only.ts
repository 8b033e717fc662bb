import { emptyReading } from "./empty-reading.ts";
import type { TextReading } from "./text-reading.ts";

/** A language (BCP 47) by its English name; by its tag where it has none. */
export function languageName(language: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** What can be seen of a text whose language has no reader: the numbers written in digits. */
export function readDigitsOnly(text: string, language: string): TextReading {
  const reason =
    language === "und"
      ? "not looked at: the language of this text is not known"
      : `not looked at: there are no rules for ${languageName(language)} yet`;
  const facts = [];
  for (const match of text.matchAll(/\p{Nd}+/gu)) {
    const end = match.index + match[0].length;
    facts.push({ kind: "number" as const, start: match.index, end, reason });
  }
  return { ...emptyReading(text, language), facts };
}
