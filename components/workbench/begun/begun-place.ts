import { type PlacedWords, wordsAgain } from "./words-again.ts";

const kinds = ["comment", "question", "suggestion", "claim"] as const;

/** What something is written about: kept with it, so that it is never shown for other words. */
export interface BegunPlace {
  kind: (typeof kinds)[number];
  revisionId: string;
  /** None for what is about the article as a whole. */
  ranges: PlacedWords[];
  /** The finding that a claim is opened from. */
  findingId?: string;
  /** What that claim's correction would write, in the place of the words. */
  correction?: { start: number; end: number; exact: string; newText: string; byHand: boolean };
}

interface Range {
  start: number;
  end: number;
  exact: string;
}

interface Text {
  id: string;
  text: string;
}

/** How much of what stands around the words is kept. */
const AROUND = 32;

/** The words with what stands around them in the text. */
export function placed(ranges: readonly Range[], text: string): PlacedWords[] {
  return ranges.map(({ start, end, exact }) => ({
    start,
    end,
    exact,
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  }));
}

/** Where all that is begun about an article is kept. */
export const begunStart = (articleId: string) => `${articleId}:begun:`;

/** What the words are kept under that somebody writes about a place. */
export function begunKey(articleId: string, place: BegunPlace): string {
  return `${begunStart(articleId)}${JSON.stringify(place)}`;
}

function isWords(value: unknown): value is PlacedWords {
  if (typeof value !== "object" || value === null) return false;
  const { start, end, exact, prefix, suffix }: Partial<Record<keyof PlacedWords, unknown>> = value;
  const texts = [exact, prefix, suffix].every((text) => typeof text === "string");
  return texts && typeof start === "number" && typeof end === "number";
}

function isPlace(value: unknown): value is BegunPlace {
  if (typeof value !== "object" || value === null) return false;
  const { kind, revisionId, ranges }: Partial<Record<keyof BegunPlace, unknown>> = value;
  const isKind = kinds.some((known) => known === kind);
  return isKind && typeof revisionId === "string" && Array.isArray(ranges) && ranges.every(isWords);
}

/** The place that a key of this article holds; undefined where it holds none. */
export function placeOfKey(articleId: string, key: string): BegunPlace | undefined {
  const start = begunStart(articleId);
  if (!key.startsWith(start)) return undefined;
  try {
    const place: unknown = JSON.parse(key.slice(start.length));
    return isPlace(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Where the words of a place stand in a text: where they stood, or in another revision where the same stand
 * with the same beside them; undefined where one of them is gone.
 */
export function rangesNow(place: BegunPlace, revision: Text): Range[] | undefined {
  const found = place.ranges.map((words) => {
    const isThere = revision.text.startsWith(words.exact, words.start);
    const start =
      place.revisionId === revision.id && isThere ? words.start : wordsAgain(words, revision.text);
    return start === undefined
      ? undefined
      : { start, end: start + words.exact.length, exact: words.exact };
  });
  const known = found.filter((range) => range !== undefined);
  return known.length === found.length ? known : undefined;
}
