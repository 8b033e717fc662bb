import type { EventType } from "#lib/platform/audit/vocabulary.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { say, type Values } from "#lib/platform/languages/say.ts";
import ar from "#messages/ar/events.json" with { type: "json" };
import de from "#messages/de/events.json" with { type: "json" };
import en from "#messages/en/events.json" with { type: "json" };

const texts: Record<Language, typeof en> = { ar, de, en };

export type Part = keyof typeof en.parts;

/** What a sentence about an event says beside its main clause, or within it. */
export function sayPart(language: Language, part: Part, values: Values = {}): string {
  return say(language, texts[language].parts[part], values);
}

/** The main sentence of a kind of event: the texts lie by its two words, `claim.opened`. */
export function sayEvent(language: Language, type: EventType, values: Values): string {
  const [noun = "", verb = ""] = type.split(".");
  const byNoun: Record<string, Record<string, string>> = texts[language];
  return say(language, byNoun[noun]?.[verb] ?? type, values);
}
