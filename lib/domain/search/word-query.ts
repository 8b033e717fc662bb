import type { Term } from "./read-query.ts";

/** Other words of the newsroom that a word may stand for, by the word. */
export type Alternatives = ReadonlyMap<string, readonly string[]>;

const quoted = (word: string) => `'${word}'`;

function termQuery({ words, isPhrase }: Term, alternatives: Alternatives): string {
  const [first = "", ...more] = words;
  // Unquoted words that a mark joins, such as 17.5 or O’Brien, follow one another too.
  if (isPhrase || more.length > 0) return `(${words.map(quoted).join(" <-> ")})`;
  return `(${[first, ...(alternatives.get(first) ?? [])].map(quoted).join(" | ")})`;
}

/** All of the terms, as PostgreSQL's `to_tsquery` reads it; of a word, one of its alternatives will do. */
export function allOf(terms: readonly Term[], alternatives: Alternatives = new Map()): string {
  return terms.map((term) => termQuery(term, alternatives)).join(" & ");
}

/** Any of the terms. */
export function anyOf(terms: readonly Term[]): string {
  return terms.map((term) => termQuery(term, new Map())).join(" | ");
}

/** All of the words, in whatever order. */
export function eachOf(words: readonly string[]): string {
  return words.map(quoted).join(" & ");
}

/** The single words that may be part of others, or misspelt. */
export function looseWords(terms: readonly Term[]): string[] {
  return terms.flatMap(({ words, isPhrase }) => (isPhrase || words.length > 1 ? [] : words));
}

/** Every word that a passage is marked by. */
export function markedWords(terms: readonly Term[], alternatives: Alternatives): string[] {
  return terms.flatMap(({ words }) => [
    ...words,
    ...words.flatMap((word) => alternatives.get(word) ?? []),
  ]);
}
