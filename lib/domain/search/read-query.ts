import { articleStateLabels } from "#lib/domain/articles/present.ts";
import { ratings } from "#lib/domain/claims/verdicts.ts";
import { claimStateLabels } from "#lib/domain/claims/workflow.ts";
import { foldWords } from "./fold-words.ts";
import { type SearchKind, searchKinds } from "./search-kinds.ts";

/** One thing that is looked for: a word, or several that follow one another. */
export interface Term {
  /** Folded, at least one. */
  words: string[];
  /** Written between quotation marks: exactly so, not what looks like it. */
  isPhrase: boolean;
}

/** What somebody asks the search. */
export interface SearchQuery {
  wanted: Term[];
  unwanted: Term[];
  kinds: SearchKind[];
  states: string[];
  ratings: string[];
  /** Names, or parts of them, as they were written. */
  by: string[];
  /** Folded words of an article's title. */
  article: string[];
  /** From this day on, and before that one; `YYYY-MM-DD`. */
  after?: string;
  before?: string;
  /** What was not understood, a sentence each. */
  problems: string[];
}

/** The states that something found can be in: of articles, of claims, and of notes. */
export const searchStates: Readonly<Record<string, string>> = {
  ...articleStateLabels,
  ...claimStateLabels,
  resolved: "Resolved",
};

const mostTerms = 20;
/** PostgreSQL refuses a query with a word of more than two thousand bytes. */
const longestWord = 100;
const piece =
  /(?<not>-?)(?:(?<key>\p{L}+):(?=\S))?(?:["“”„«»](?<quoted>[^"“”„«»]*)(?<closed>["“”„«»])?|(?<bare>\S+))/gu;

/** Reads what somebody typed into the search: words, "phrases", -words and filters such as `kind:claim`. */
export function readQuery(typed: string): SearchQuery {
  const query: SearchQuery = {
    wanted: [],
    unwanted: [],
    kinds: [],
    states: [],
    ratings: [],
    by: [],
    article: [],
    problems: [],
  };
  for (const { groups = {} } of typed.matchAll(piece)) {
    const { not, key = "", quoted, closed, bare = "" } = groups;
    const isPhrase = quoted !== undefined;
    if (isPhrase && !closed) {
      query.problems.push(
        "A quotation mark is not closed: all that follows it is taken as one phrase.",
      );
    }
    const value = quoted ?? bare;
    const filter = filters[key.toLowerCase()];
    if (filter) {
      if (not) query.problems.push(`“${key}:” cannot be turned round with a minus.`);
      else filter(query, value);
      continue;
    }
    // An address has a colon too, and is words.
    if (key && !isPhrase && !value.startsWith("//")) {
      query.problems.push(
        `“${key}:” is no filter, and is searched as a word. There are ${Object.keys(filters).join(", ")}.`,
      );
    }
    const words = wordsIn(`${key} ${value}`);
    if (words.length > 0) (not ? query.unwanted : query.wanted).push({ words, isPhrase });
  }
  if (query.wanted.length + query.unwanted.length > mostTerms) {
    query.problems.push(`No more than ${mostTerms} words and phrases are searched at once.`);
    query.wanted = query.wanted.slice(0, mostTerms);
    query.unwanted = query.unwanted.slice(0, mostTerms - query.wanted.length);
  }
  if (query.unwanted.length > 0 && !asksForSomething(query)) {
    query.problems.push("Please say what to find as well as what to leave out.");
  }
  return query;
}

function wordsIn(text: string): string[] {
  const words = foldWords(text).split(" ").filter(Boolean);
  return words.map((word) => word.slice(0, longestWord));
}

/** Whether there is a word or a filter by which something can be found. */
export function asksForSomething(query: SearchQuery): boolean {
  const { wanted, kinds, states, ratings, by, article, after, before } = query;
  const lists = [wanted, kinds, states, ratings, by, article];
  return lists.some(({ length }) => length > 0) || (after ?? before) !== undefined;
}

type Filter = (query: SearchQuery, value: string) => void;

const filters: Record<string, Filter> = {
  kind: oneOf("kinds", "kind", searchKinds),
  state: oneOf("states", "state", searchStates),
  rating: oneOf("ratings", "rating", ratings),
  by: (query, value) => query.by.push(value),
  article: (query, value) => query.article.push(...wordsIn(value)),
  after: day("after"),
  before: day("before"),
};

/** A filter of which several values may be named, parted by commas: by key, by label, in one number or more. */
function oneOf(
  list: "kinds" | "states" | "ratings",
  name: string,
  labels: Readonly<Record<string, string>>,
): Filter {
  const plain = (words: string) => foldWords(words).trim();
  return (query, value) => {
    for (const written of value.split(",").filter(Boolean)) {
      const asked = plain(written);
      const key = Object.keys(labels).find((one) =>
        [plain(one), `${plain(one)}s`, plain(labels[one] ?? "")].includes(asked),
      );
      if (key) (query[list] as string[]).push(key);
      else {
        const known = Object.keys(labels).join(", ");
        query.problems.push(`There is no ${name} “${written}”. There are ${known}.`);
      }
    }
  };
}

function day(name: "after" | "before"): Filter {
  return (query, value) => {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
    // Date.parse takes 31 April for 1 May.
    if (isDay && new Date(value).toISOString().startsWith(value)) query[name] = value;
    else
      query.problems.push(`“${name}:” wants a day, as in ${name}:2024-05-17, and not “${value}”.`);
  };
}
