import { directionOf, type Language } from "#lib/platform/languages/languages.ts";
import { ERASED } from "./erased.ts";
import { sayPart } from "./event-texts.ts";

/** As the check engine and the clock call themselves in every log. */
const ENGINE = "The check engine";
const CLOCK = "The clock";

/** How much of a quoted text a sentence shows, in characters. */
const QUOTED_LENGTH = 120;

/** The quotation marks of each language: the outer ones, and the inner ones that stand for them within. */
const marks: Record<Language, { open: string; close: string; inner: Record<string, string> }> = {
  en: { open: "“", close: "”", inner: { "“": "‘", "”": "’" } },
  de: { open: "„", close: "“", inner: { "„": "‚", "“": "‘", "”": "’" } },
  ar: { open: "«", close: "»", inner: { "«": "‹", "»": "›" } },
};

/** A first strong isolate, where the language is written from the right: what is quoted keeps its own order. */
const apart = (language: Language, text: string) =>
  directionOf(language) === "rtl" ? `\u2068${text}\u2069` : text;

/** A name or a text as it was recorded, or that it was erased. */
export function known(language: Language, text: string): string {
  if (text === ENGINE) return sayPart(language, "engine");
  if (text === CLOCK) return sayPart(language, "clock");
  return text === ERASED ? sayPart(language, "erased") : text;
}

/** A text in quotation marks, on one line, cut short where it is long. */
export function quoted(language: Language, text: string): string {
  if (text === ERASED) return sayPart(language, "erased");
  const { open, close, inner } = marks[language];
  const characters = [...text.replaceAll("\n", " ")].map((one) => inner[one] ?? one);
  const shown = characters.slice(0, QUOTED_LENGTH).join("");
  return apart(language, `${open}${shown}${characters.length > QUOTED_LENGTH ? "…" : ""}${close}`);
}

/** Several things as the language lists them; `unit` for clauses, which no “and” joins. */
export function list(
  language: Language,
  words: readonly string[],
  type: "conjunction" | "disjunction" | "unit" = "conjunction",
): string {
  return new Intl.ListFormat(language, { type }).format(words);
}

/** A sentence with a full stop where it has none of its own, be it before closing quotation marks. */
export function closed(sentence: string): string {
  return /(?:…|[.!?؟。][”“»]?)\u2069*$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** Whether somebody gave a reason, and it, for the end of a sentence. */
export function because(language: Language, reason: string): { why: string; reason: string } {
  return { why: reason === "" ? "none" : "given", reason: known(language, reason) };
}

/** What became of words: others, nothing, or something where there was nothing. */
export function became(language: Language, words: { removed: string; added: string }): string {
  const [removed, added] = [quoted(language, words.removed), quoted(language, words.added)];
  if (words.removed === "") return sayPart(language, "wordsAdded", { added });
  if (words.added === "") return sayPart(language, "wordsRemoved", { removed });
  return sayPart(language, "wordsChanged", { removed, added });
}

/** What came with a file, for the end of a clause. */
export function broughtAlong(
  language: Language,
  brought: readonly { kind: string }[] | undefined,
): string {
  const count = (kind: string) => (brought ?? []).filter((one) => one.kind === kind).length;
  const [comments, suggestions] = [count("comment"), count("suggestion")];
  if (comments && suggestions) return sayPart(language, "broughtBoth", { comments, suggestions });
  if (comments) return sayPart(language, "broughtComments", { comments });
  return suggestions ? sayPart(language, "broughtSuggestions", { suggestions }) : "";
}
