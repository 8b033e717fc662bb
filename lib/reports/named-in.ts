import { foldWords, wordsOf } from "#lib/domain/search/fold-words.ts";

/** Where somebody is named in what people wrote, however they spelled it. */

export interface Place {
  start: number;
  end: number;
}

/** Scripts that put no space between words: a name may stand anywhere in one. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** What Arabic writes together with the word after it: and, so; with, for, like. */
const ARABIC_PREFIX = /^[وف]?[بلك]?ل?$/;

/** What may stand before a name in its first word. */
const mayPrecede = (rest: string) => rest === "" || ARABIC_PREFIX.test(rest);

/** And after it in its last: the s of a genitive. */
const mayFollow = (rest: string) => rest === "" || rest === "s";

function holds(word: string, part: string, at: { isFirst: boolean; isLast: boolean }): boolean {
  const place = at.isFirst ? word.indexOf(part) : word.startsWith(part) ? 0 : -1;
  if (place < 0) return false;
  if (unspaced.test(part)) return true;
  const [before, after] = [word.slice(0, place), word.slice(place + part.length)];
  return (!at.isFirst || mayPrecede(before)) && (at.isLast ? mayFollow(after) : after === "");
}

/**
 * Finds whole names: in small and capital letters, with accents and vowel signs or without, in whatever form of an
 * Arabic letter, with any space or sign between their words.
 */
export function namedIn(names: Iterable<string>): (text: string) => Place[] {
  const wanted = [...new Set([...names].map((name) => foldWords(name).trim()))]
    .filter((name) => name !== "")
    .map((name) => name.split(/ +/));
  if (wanted.length === 0) return () => [];
  return (text) => {
    const words = wordsOf(text);
    const isAt = (parts: readonly string[], at: number) =>
      parts.every((part, index) => {
        const place = { isFirst: index === 0, isLast: index === parts.length - 1 };
        return holds(words[at + index]?.folded ?? "", part, place);
      });
    return words.flatMap(({ start }, at) =>
      wanted
        .filter((parts) => isAt(parts, at))
        .map(({ length }) => ({ start, end: words[at + length - 1]?.end ?? start })),
    );
  };
}
