import { ratings } from "#lib/domain/claims/verdicts.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { ageInWords } from "./age.ts";
import { findWords, type Passage, passageOf } from "./passages.ts";
import type { FoundEntry, SearchFindings } from "./queries.ts";
import { type SearchQuery, searchStates } from "./read-query.ts";
import { perPage, type SearchKind } from "./search-kinds.ts";

/** One thing that was found, as the browser gets it. */
export interface HitView {
  id: string;
  kind: SearchKind;
  article: { id: string; title: string; language: string; direction: "ltr" | "rtl" };
  claim?: { id: string; number: number };
  /** What it says, or is called, with what was looked for told apart; none for a note. */
  heading?: Passage;
  /** What else it says: always of an article, a note and a correction; else where something was found in it. */
  body?: Passage;
  state?: { key: string; label: string };
  rating?: { key: string; label: string };
  by: string;
  at: string;
  age: string;
}

export interface SearchView {
  hits: HitView[];
  page: number;
  pages: number;
  count: number;
  /** Whether there is more than all pages show. */
  isMore: boolean;
  /** Words that nothing has as they were written, and those that were found instead. */
  takenFor: { written: string; words: string[] }[];
  /** What was not understood of the query, a sentence each. */
  problems: string[];
}

const alwaysWithBody: readonly string[] = ["article", "note", "correction", "evidence"];

function bodyOf({ kind, body, hits }: FoundEntry, words: ReadonlySet<string>): Passage | undefined {
  if (body === "") return undefined;
  const hasNone = hits.body.length === 0;
  if (hasNone && !alwaysWithBody.includes(kind)) return undefined;
  // A text may be longer than the database counts its words.
  const places = hasNone && hits.heading.length === 0 ? findWords(body, words) : hits.body;
  return passageOf(body, places);
}

function presentHit(
  entry: FoundEntry,
  words: ReadonlySet<string>,
  now: Date,
  language: Language,
): HitView {
  const { id, kind, articleId, article, claimId, claim, heading, hits, state, rating } = entry;
  return {
    id,
    kind: kind as SearchKind,
    article: {
      ...{ id: articleId, title: article.title, language: article.language },
      direction: article.direction === "rtl" ? "rtl" : "ltr",
    },
    ...(claimId && claim ? { claim: { id: claimId, number: claim.number } } : {}),
    heading: heading === "" ? undefined : passageOf(heading, hits.heading),
    body: bodyOf(entry, words),
    ...(state ? { state: { key: state, label: searchStates[state] ?? state } } : {}),
    ...(rating ? { rating: { key: rating, label: ratings[rating as keyof typeof ratings] } } : {}),
    by: entry.by.person.name,
    at: entry.at.toISOString(),
    age: ageInWords(entry.at, now, language),
  };
}

/** A page of what was found, as the browser gets it; ages in the reader's language. */
export function presentFindings(
  query: SearchQuery,
  found: SearchFindings,
  page: number,
  now: Date,
  language: Language = "en",
): SearchView {
  const words = new Set(found.words);
  const { count, isMore, takenFor } = found;
  return {
    hits: found.entries.map((entry) => presentHit(entry, words, now, language)),
    page,
    pages: Math.ceil(count / perPage),
    count,
    isMore,
    takenFor,
    problems: query.problems,
  };
}
