import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";
import { readBulletLists } from "./bullet-lists.ts";
import { readChangeLists } from "./change-lists.ts";
import type { CountPhrase } from "./count-phrases.ts";
import { readDirectLists } from "./direct-lists.ts";
import { readLaterLists } from "./later-lists.ts";
import { type Enumeration, type ItemList, totalOf } from "./listed.ts";
import { readOpenedLists } from "./opened-lists.ts";
import { readReverseLists } from "./reverse-lists.ts";

/** Of two readings as ordinary as each other the one that the count agrees with. */
function fittingReading({ phrase, list }: Enumeration): ItemList {
  const { other } = list;
  if (!other || totalOf(list) === phrase.count) return list;
  return totalOf(other) === phrase.count ? other : list;
}

/**
 * "60 seats: Labour 31, the Conservatives 20 and the Liberals 9": a number behind each name says how
 * many it has, so that the list is of shares and its length says nothing of the count.
 */
function isOfShares(t: EnglishText, { items }: ItemList): boolean {
  const having = items.filter(
    ({ first, end }) =>
      t.tokens[first]?.kind === "word" &&
      !t.startsBlock.has(end) &&
      (t.tokens[end - 1]?.kind === "number" || t.numberAt.get(end)?.form === "cardinal"),
  );
  return having.length * 2 > items.length;
}

/** "The pilot; her co-pilot; and two engineers": several things that were counted as one. */
function hidesCount(t: EnglishText, { items, end }: ItemList): boolean {
  // "Libya and Ceylon, and the three states of Indo-China": the list goes on.
  const more = lowerAt(t, end) === "," && lowerAt(t, end + 1) === "and";
  if (more && lowerAt(t, end + 2) === "the" && t.numberAt.has(end + 3)) return true;
  return items.some(({ first, weight }) => {
    const number = t.numberAt.get(first) ?? t.numberBefore.get(first);
    const noun = t.tokens[t.numberAt.get(first)?.end ?? first];
    return weight === 1 && number?.form === "cardinal" && noun !== undefined && isPluralNoun(noun);
  });
}

/**
 * Ties the counts of a text to its lists. Each count and each list is used once, the firmest tie
 * first: a mark that opens a list, then an apposition, then a later sentence.
 */
export function readEnumerations(t: EnglishText, phrases: readonly CountPhrase[]): Enumeration[] {
  const found: Enumeration[] = [];
  const usedPhrases = new Set<CountPhrase>();
  const usedLists = new Set<number>();
  const readers = [
    { read: readBulletLists, wholes: false },
    { read: readChangeLists, wholes: false },
    { read: readOpenedLists, wholes: true },
    { read: readDirectLists, wholes: true },
    { read: readReverseLists, wholes: false },
    { read: readLaterLists, wholes: false },
  ];
  for (const { read, wholes } of readers) {
    for (const enumeration of read(
      t,
      phrases.filter((phrase) => !usedPhrases.has(phrase) && (wholes || !phrase.whole)),
    )) {
      const firstItem = enumeration.list.items[0]?.first ?? -1;
      // "six countries: the two Koreas, China, …": the inner count is an item, not a count of its own.
      if (usedPhrases.has(enumeration.phrase) || usedLists.has(firstItem)) continue;
      if (usedLists.has(enumeration.phrase.first) || usedLists.has(enumeration.phrase.first - 1)) {
        continue;
      }
      const { phrase, list } = enumeration;
      if (totalOf(list) !== phrase.count && isOfShares(t, list)) continue;
      // "60 pupils in two schools: 35 in Ayr and 24 in Bath": each item has more than are counted.
      if (list.items.every(({ weight }) => weight > phrase.count)) continue;
      usedPhrases.add(enumeration.phrase);
      if (hidesCount(t, enumeration.list)) enumeration.sure = false;
      enumeration.list = fittingReading(enumeration);
      for (const item of enumeration.list.items) usedLists.add(item.first);
      found.push(enumeration);
    }
  }
  return found.sort((a, b) => a.phrase.first - b.phrase.first);
}
