import type { ErrorType } from "./corrections.ts";

/** What a check says of words: that they cannot be true, or that a person must look at them. */
type Outcome = "contradiction" | "notice";

/** A text as the check engine's command line and its measurement take one, and what a check must say of it. */
interface Case {
  id: string;
  text: string;
  published: string;
  timeZone: string;
  language: string;
  sources?: readonly string[];
  /** The check that must say it; any where none is named. */
  rule?: string;
  /** The words that it is about: what is said of others does not count. All of the text where absent. */
  at?: string;
  expected: { outcome: Outcome; stated: string }[];
}

export interface CaseParts {
  /** Of the correction. */
  id: string;
  article: { publishedOn: string; timeZone: string; language: string };
  /** The published text, and the words of it that are wrong. */
  text: string;
  exact: string;
  errorType: ErrorType;
  /** The check that would have caught it, where one was named. */
  rule?: string;
  /** What the checks read beside the text, as far as the reader sees it. */
  sources: readonly string[];
  /** The text by which it was corrected, where it was and differs, and the words that stand there instead. */
  correctedText?: string;
  newText?: string;
}

/** The checks that compute nothing, and point at words which a person must look at. */
const pointing = new Set([
  "absolute",
  "anonymous-source",
  "causal",
  "first-reference",
  "quote-hygiene",
  "superlative",
  "time-sensitive",
]);

/** The errors that no text contradicts by itself. */
const unseen: readonly ErrorType[] = ["attribution", "context", "picture", "other"];

/** What the engine ought to have said of an error: by the check that was named, else by the kind of error. */
export function outcomeOf({ rule, errorType }: Pick<CaseParts, "rule" | "errorType">): Outcome {
  const isPointedAt = rule === undefined ? unseen.includes(errorType) : pointing.has(rule);
  return isPointedAt ? "notice" : "contradiction";
}

interface Named {
  revisionId: string;
  exact: string | null;
  claim: { spans: readonly { revisionId: string; exact: string }[] } | null;
}

/**
 * The words of the published text that a correction is about: those that it quotes, else the first on which its claim
 * stands there. Undefined where it names neither, or its claim stands on no words.
 */
export const wrongWords = ({ exact, claim, revisionId }: Named): string | undefined =>
  exact ?? claim?.spans.find((span) => span.revisionId === revisionId)?.exact;

/**
 * A published error as cases for the check engine, a JSON object a line: the text in which a check must find it, and
 * once it is corrected the text in which it must say nothing of those words. `stet cases` runs them as they are,
 * `stet check --jsonl` reads them, and so does the measurement of the check.
 */
export function caseFileOf(parts: CaseParts): string {
  const { id, article, text, exact, rule, sources, correctedText, newText } = parts;
  const { publishedOn: published, timeZone, language } = article;
  const of = {
    ...{ published, timeZone, language },
    ...(sources.length > 0 && { sources }),
    ...(rule !== undefined && { rule }),
  };
  const cases: Case[] = [
    { id, text, ...of, at: exact, expected: [{ outcome: outcomeOf(parts), stated: exact }] },
  ];
  if (correctedText !== undefined) {
    const at = newText && correctedText.includes(newText) ? { at: newText } : {};
    cases.push({ id: `${id}-corrected`, text: correctedText, ...of, ...at, expected: [] });
  }
  return cases.map((one) => `${JSON.stringify(one)}\n`).join("");
}
