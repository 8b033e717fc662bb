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

/** A name as it is looked for: one word after the other, each in the spellings that it has. */
interface Wanted {
  parts: readonly (readonly string[])[];
  /** Whether its last word comes first. */
  isTurned?: boolean;
}

/** What may stand after a name's last word where that comes first: no end of a sentence. */
const TURNING = /^(?:,?\s*|[._-])$/;

/** Joined to one word, shorter names may stand in others by chance. */
const LEAST_JOINED = 6;

/** Letters that are also written as two. */
const asTwo: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };
const withTwo = (name: string) =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => asTwo[letter] ?? letter);

const wordsIn = (name: string) => foldWords(name).trim().split(/ +/);

/** The words of a name, each as it is, with letters written as two, and with two written as one. */
function spellingsOf(name: string): Wanted["parts"] {
  const two = wordsIn(withTwo(name));
  const words = wordsIn(name);
  return words.map((word, index) => {
    const one = words.length > 1 ? word.replaceAll(/([aou])e/g, "$1") : word;
    return [word, two[index] ?? word, one];
  });
}

/** A name in the orders in which it is written: also with the last word first, and as one word in addresses. */
function ordersOf(name: string): Wanted[] {
  const parts = spellingsOf(name);
  const last = parts.at(-1);
  if (!last || parts.length === 1) return [{ parts }];
  const turned = [last, ...parts.slice(0, -1)];
  const joined = [parts, turned].flatMap((order) =>
    [0, 1, 2].map((nth) => order.map((spelled) => spelled[nth] ?? spelled[0] ?? "").join("")),
  );
  const long = [...new Set(joined)].filter(({ length }) => length >= LEAST_JOINED);
  return [{ parts }, { parts: turned, isTurned: true }, { parts: [long] }];
}

/**
 * Finds whole names: in small and capital letters, with accents and vowel signs or without, an umlaut as one letter or
 * as two, in whatever form of an Arabic letter, with any space or sign between their words; also with the last word
 * first, and joined to one word, as addresses have it.
 */
export function namedIn(names: Iterable<string>): (text: string) => Place[] {
  const wanted = [...new Set(names)]
    .filter((name) => foldWords(name).trim() !== "")
    .flatMap(ordersOf);
  if (wanted.length === 0) return () => [];
  return (text) => {
    const words = wordsOf(text);
    const isAt = ({ parts, isTurned }: Wanted, at: number) => {
      const isWhole = parts.every((spelled, index) => {
        const place = { isFirst: index === 0, isLast: index === parts.length - 1 };
        const word = words[at + index]?.folded ?? "";
        return spelled.some((part) => holds(word, part, place));
      });
      const between = () => text.slice(words[at]?.end, words[at + 1]?.start);
      return isWhole && (!isTurned || TURNING.test(between()));
    };
    return words.flatMap(({ start }, at) =>
      wanted
        .filter((one) => isAt(one, at))
        .map(({ parts }) => ({ start, end: words[at + parts.length - 1]?.end ?? start })),
    );
  };
}
