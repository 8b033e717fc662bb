import { isPersonNoun } from "../names/person-nouns.ts";
import { type EnglishText, integerAt, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import type { CountPhrase } from "./count-phrases.ts";
import type { Enumeration, ListItem } from "./listed.ts";

const MAX_AGE = 115;

/** The ages from `first` on and the token after them: "19, 24 and 31". */
function readAges(
  t: EnglishText,
  first: number,
  limit: number,
): { items: ListItem[]; end: number } {
  const items: ListItem[] = [];
  let coordinated = false;
  let i = first;
  while (i < limit && !coordinated) {
    const age = integerAt(t, i);
    if (age === undefined || age > MAX_AGE) break;
    const end = t.numberAt.get(i)?.end ?? i + 1;
    if (items.length > 0) coordinated = lowerAt(t, i - 1) === "and";
    items.push({ first: i, end, weight: 1 });
    i = end;
    if (lowerAt(t, i) === "," && !coordinated) i++;
    if (lowerAt(t, i) === "and" && !coordinated) i++;
  }
  return { items: coordinated ? items : [], end: i };
}

/**
 * The ages of those counted, one for each: "three men, aged 19, 24 and 31". Two of them may be of
 * one age, so that a list one too short is told with that reading, and a shorter one not at all.
 */
export function readAgeList(
  t: EnglishText,
  phrase: CountPhrase,
  limit: number,
): Enumeration | undefined {
  if (!isPersonNoun(phrase.unit)) return undefined;
  let first = phrase.end;
  if (lowerAt(t, first) === ",") first++;
  const aged = /^(?:aged|ages)$/.test(lowerAt(t, first));
  if (aged) first++;
  else if (first === phrase.end) return undefined;
  const { items, end } = readAges(t, first, limit);
  if (items.length < 2) return undefined;
  // "Two sons, 12 and 14 years", "four men, 20 and 6 km apart": the numbers are of something.
  const closed = /^[,.;)—–:-]?$/.test(lowerAt(t, end)) || (aged && !isA(t, end, WORD.measure));
  if (!closed) return undefined;
  const short = phrase.count - items.length;
  if (short > 0 && (short > 1 || items.length < 3)) return undefined;
  return {
    phrase,
    link: "apposition",
    sure: aged,
    list: {
      items,
      kind: "phrase",
      persons: true,
      alternatives: short === 1 ? [phrase.count] : [],
      doubt: "Two of them may be of the same age, which is then given once.",
      sure: true,
      coordinated: true,
      closed: true,
      open: false,
      end,
    },
  };
}
