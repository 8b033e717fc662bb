import type { Hunk, WordLinks } from "../alignment/word-links.ts";
import type { Word } from "../alignment/words.ts";
import type { Meaning } from "./meaning-words.ts";
import { areOpposites } from "./opposites.ts";
import { meaningsOf } from "./sentence-meanings.ts";

const NUMBER = 2;
const plainMark = /^[.,;:!?…"'()[\]،؛؟]+$/;
const sentenceEnd = /^[.!?…"'؟:]$/;

/**
 * What a difference in a sentence touches of what its claims say: a negation, a number, who says so.
 * @param before the bits of each old word (see `SentenceMeanings`)
 * @param after those of each new one
 */
export function meaningsChanged(
  links: WordLinks,
  hunk: Hunk,
  before: Uint8Array,
  after: Uint8Array,
): Meaning[] {
  const recased = wordsRecased(links, hunk);
  let bits = 0;
  for (let at = hunk.from; at < hunk.fromEnd; at += 1) {
    if (!recased.has(links.from[at])) bits |= before[at] ?? 0;
  }
  for (let at = hunk.to; at < hunk.toEnd; at += 1) {
    if (!recased.has(links.to[at])) bits |= after[at] ?? 0;
  }
  if (
    growsNumber(links.from, hunk.from, hunk.fromEnd, before) ||
    growsNumber(links.to, hunk.to, hunk.toEnd, after)
  ) {
    bits |= NUMBER;
  }
  const meanings = meaningsOf(bits);
  if (!meanings.includes("negation") && isTurned(links, hunk)) meanings.unshift("negation");
  return meanings;
}

const joining =
  /^(?:and|but|or|so|yet|while|و|ثم|لكن|ولكن|بينما|und|aber|et|mais|y|pero|e|ma|mas|en|maar|и|а|но|ve|ama)$/iu;
const writtenTogether = /^[وف](?=\p{Script=Arabic}{2})/u;
const sentenceMark = /^[.,;:!?…،؛؟-]+$/;

/**
 * Whether a sentence was only split, or several joined: no word changed but at the joint, and a mark stands there on
 * either side, so that what is said of the one part is not said of the other: "met, and kings" to "met. Kings".
 */
export function isOnlyJoint(links: WordLinks): boolean {
  return links.hunks.every(({ from, fromEnd, to, toEnd }) => {
    const [went, came] = [links.from.slice(from, fromEnd), links.to.slice(to, toEnd)];
    return isMarked(went) && isMarked(came) && wordsBeside(went) === wordsBeside(came);
  });
}

const isMarked = (words: readonly Word[]) => words.some(({ key }) => sentenceMark.test(key));

/** The words at a joint without its marks and those that join. */
function wordsBeside(words: readonly Word[]): string {
  return words
    .map(({ key }) => key.toLowerCase())
    .filter((key) => !plainMark.test(key) && !sentenceMark.test(key) && !joining.test(key))
    .map((key) => key.replace(writtenTogether, ""))
    .join(" ");
}

/** The words of a hunk that begin a sentence on one side and are the same but for their letter case. */
function wordsRecased(links: WordLinks, hunk: Hunk): Set<Word | undefined> {
  const recased = new Set<Word | undefined>();
  for (let at = hunk.from; at < hunk.fromEnd; at += 1) {
    const other = links.matches[at] ?? -1;
    if (other < 0 || !(opens(links.from, at) || opens(links.to, other))) continue;
    recased.add(links.from[at]).add(links.to[other]);
  }
  return recased;
}

function opens(words: readonly Word[], at: number): boolean {
  return at === 0 || sentenceEnd.test(words[at - 1]?.key ?? "");
}

/** Whether words stand right against a number, as "-year" in "17-year" and "£" in "£17" do. */
function growsNumber(
  words: readonly Word[],
  start: number,
  end: number,
  bits: Uint8Array,
): boolean {
  if (start >= end) return false;
  const [before, first, last, after] = [words[start - 1], words[start], words[end - 1], words[end]];
  const isNumber = (at: number) => ((bits[at] ?? 0) & NUMBER) !== 0;
  return (
    (before?.end === first?.start && isNumber(start - 1) && !plainMark.test(first?.key ?? "")) ||
    (last?.end === after?.start && isNumber(end) && !plainMark.test(last?.key ?? ""))
  );
}

/** Whether a word became its opposite: lawful, unlawful; started, stopped. */
function isTurned(links: WordLinks, { from, fromEnd, to, toEnd }: Hunk): boolean {
  const came = links.to.slice(to, toEnd).map(({ key }) => key.toLowerCase());
  return links.from
    .slice(from, fromEnd)
    .some(({ key }) => came.some((other) => areOpposites(key.toLowerCase(), other)));
}
