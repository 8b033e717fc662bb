import type { Hunk, WordLinks } from "../alignment/word-links.ts";
import type { Word } from "../alignment/words.ts";
import { type Meaning, meaningOf } from "./meaning-words.ts";

/** How far a speaker's name may stand from the word that says so, in words. */
const SPEAKER_REACH = 8;

const clauseMark = /^[,;:"«»،؛—–-]$/;
const plainMark = /^[.,;:!?…"'()[\]،؛؟]+$/;
/** What an Arabic sentence begins the words said with. */
const saidThat = /^(?:إن|أن|إنه|إنها|أنه|أنها|إنهم|that)$/;

/** What a difference in a sentence touches of what its claims say: a negation, a number, who says so. */
export function meaningsChanged(links: WordLinks, hunk: Hunk): Meaning[] {
  const found = new Set<Meaning>();
  for (const [words, start, end] of [
    [links.from, hunk.from, hunk.fromEnd],
    [links.to, hunk.to, hunk.toEnd],
  ] as const) {
    for (let at = start; at < end; at += 1) {
      const meaning = meaningOf(words[at]?.key ?? "");
      if (meaning) found.add(meaning);
      if (standsAtSpeaker(words, at)) found.add("attribution");
    }
    if (start < end && growsNumber(words, start, end)) found.add("number");
  }
  return [...found];
}

/** Whether words stand right against a number, as "-year" in "17-year" and "£" in "£17" do. */
function growsNumber(words: readonly Word[], start: number, end: number): boolean {
  const [before, first, last, after] = [words[start - 1], words[start], words[end - 1], words[end]];
  const glued = (one: Word | undefined, other: Word | undefined, number: Word | undefined) =>
    one !== undefined &&
    other !== undefined &&
    number !== undefined &&
    one.end === other.start &&
    meaningOf(number.key) === "number";
  return (
    (glued(before, first, before) && !plainMark.test(first?.key ?? "")) ||
    (glued(last, after, after) && !plainMark.test(last?.key ?? ""))
  );
}

/** Whether a word belongs to who is said to have said it: before "said", after "according to" and ", said". */
function standsAtSpeaker(words: readonly Word[], at: number): boolean {
  if (clauseMark.test(words[at]?.key ?? "")) return false;
  for (let ahead = at + 1; ahead <= at + SPEAKER_REACH; ahead += 1) {
    const key = words[ahead]?.key;
    if (key === undefined || clauseMark.test(key)) break;
    if (meaningOf(key) === "attribution") return true;
  }
  for (let behind = at - 1; behind >= Math.max(0, at - SPEAKER_REACH); behind -= 1) {
    const key = words[behind]?.key ?? "";
    if (clauseMark.test(key) || saidThat.test(key)) return false;
    if (meaningOf(key) === "attribution") return takesSpeakerAfter(words, behind);
  }
  return false;
}

/** "According to …"; ", said …" and "” said …"; and Arabic verbs, which come before who speaks. */
function takesSpeakerAfter(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  const before = words[at - 1]?.key ?? "";
  return /^according$/i.test(key) || clauseMark.test(before) || /\p{Script=Arabic}/u.test(key);
}
