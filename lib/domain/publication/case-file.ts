import type { Stretch } from "#lib/engines/anchoring/alignment/sentences.ts";
import { carryOver } from "#lib/engines/anchoring/carrying/carry-over.ts";
import type { ErrorType } from "./corrections.ts";

/** What a check says of words: that they cannot be true, or that a person must look at them. */
type Outcome = "contradiction" | "notice";

/** Words of a text, and where they stand in it (UTF-16 units, `end` excluded). */
interface PlacedWords extends Stretch {
  exact: string;
}

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
  /** The words that it is about, and their place: what is said of others does not count. */
  at: string;
  start: number;
  end: number;
  expected: { outcome: Outcome; stated: string; start: number; end: number }[];
}

export interface CaseParts {
  /** Of the correction. */
  id: string;
  article: { publishedOn: string; timeZone: string; language: string };
  /** The published text, and the words of it that are wrong. */
  text: string;
  wrong: PlacedWords;
  errorType: ErrorType;
  /** The check that would have caught it, where one was named. */
  rule?: string;
  /** What the checks read beside the text, as far as the reader sees it. */
  sources: readonly string[];
  /** The text by which it was corrected, where it was and differs. */
  correctedText?: string;
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
  start: number | null;
  end: number | null;
  exact: string | null;
  claim: { spans: readonly ({ revisionId: string } & PlacedWords)[] } | null;
}

/**
 * The words of the published text that a correction is about: those that it quotes, else the first on which its claim
 * stands there. Undefined where it names neither, or its claim stands on no words.
 */
export function wrongWords(named: Named): PlacedWords | undefined {
  const { revisionId, start, end, exact, claim } = named;
  if (start !== null && end !== null && exact !== null) return { start, end, exact };
  const span = claim?.spans.find((one) => one.revisionId === revisionId);
  return span && { start: span.start, end: span.end, exact: span.exact };
}

/**
 * The words of the corrected text that stand where the wrong ones stood. Undefined where they were cut with nothing in
 * their place, or what stands there is in several places: no check can be held at them.
 */
function wordsInstead(text: string, wrong: PlacedWords, corrected: string) {
  const [carried] = carryOver(text, corrected, [[wrong]]);
  const [range, ...others] = carried?.ranges ?? [];
  if (!range || others.length > 0) return undefined;
  const { start, end } = range;
  return { start, end, exact: corrected.slice(start, end) };
}

/**
 * A published error as cases for the check engine, a JSON object a line: the text in which a check must find it, and
 * once it is corrected the text in which it must say nothing of the words that stand there instead, where some do.
 * `stet cases` runs them as they are, `stet check --jsonl` reads them, and so does the measurement of the check.
 */
export function caseFileOf(parts: CaseParts): string {
  const { id, article, text, wrong, rule, sources, correctedText } = parts;
  const { publishedOn: published, timeZone, language } = article;
  const of = {
    ...{ published, timeZone, language },
    ...(sources.length > 0 && { sources }),
    ...(rule !== undefined && { rule }),
  };
  const caseAt = ({ start, end, exact: at }: PlacedWords) => ({ ...of, at, start, end });
  const { start, end, exact: stated } = wrong;
  const expected = [{ outcome: outcomeOf(parts), stated, start, end }];
  const cases: Case[] = [{ id, text, ...caseAt(wrong), expected }];
  if (correctedText !== undefined) {
    const instead = wordsInstead(text, wrong, correctedText);
    const corrected = { id: `${id}-corrected`, text: correctedText };
    if (instead) cases.push({ ...corrected, ...caseAt(instead), expected: [] });
  }
  return cases.map((one) => `${JSON.stringify(one)}\n`).join("");
}
