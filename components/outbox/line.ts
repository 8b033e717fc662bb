import { useTranslations } from "next-intl";
import type { Messages } from "#lib/platform/languages/load-messages.ts";

type Words = Messages["words"];
/** A word that several screens share, such as a rating. */
export type SharedWord = {
  [List in keyof Words]: Words[List] extends string
    ? never
    : `${List}.${keyof Words[List] & string}`;
}[keyof Words];

/** A piece of what somebody wrote, or of what there is, and what it is. */
export interface Line {
  name: keyof Messages["outbox"]["lines"];
  /** What its name has in it. */
  of?: { number?: number; who?: string };
  text: string;
  /** Stands before the text, or for it. */
  word?: SharedWord;
}

/** A line as it is shown, and copied. */
export interface ShownLine {
  label: string;
  text: string;
}

/** Says lines in the reader's language. */
export function useLines(): (lines: readonly Line[]) => ShownLine[] {
  const t = useTranslations("outbox.lines");
  const words = useTranslations("words");
  return (lines) =>
    lines.map(({ name, of = {}, text, word }) => ({
      label: t(name, of),
      text: word ? [words(word), text].filter(Boolean).join(": ") : text,
    }));
}

/** Lines as one text, to be copied. */
export function asText(lines: readonly ShownLine[]): string {
  return lines.map(({ label, text }) => `${label}: ${text}`).join("\n");
}
