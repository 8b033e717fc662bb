import { readQuery } from "#lib/domain/search/read-query.ts";

export type Advice = "letters" | "fewer" | "phrase" | "spelling";

/** What may help somebody who found nothing: only what fits what was asked. */
export function adviceFor(q: string): Advice[] {
  const { wanted } = readQuery(q);
  const words = wanted.flatMap((term) => term.words);
  const isFilterOnly = wanted.length === 0 && /\p{L}/u.test(q);
  if (isFilterOnly) return [];
  if (words.every((word) => [...word].length < 2)) return ["letters"];
  const advice: Advice[] = [];
  if (wanted.length > 1) advice.push("fewer");
  if (wanted.some(({ isPhrase }) => isPhrase)) advice.push("phrase");
  return [...advice, "spelling"];
}
