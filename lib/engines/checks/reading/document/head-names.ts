import type { MentionReading } from "../mention-reading.ts";
import type { BlockReading } from "./block-reading.ts";

/** A person named in a headline, standfirst or caption whom the story does not name. */
export interface HeadName {
  mention: MentionReading;
  part: "headline" | "standfirst" | "caption";
  /** The person of the story whose name begins alike. */
  like?: MentionReading;
}

const MIN_LETTERS = 4;
/** Each is looked for in the whole text. */
const MAX_NAMES = 12;

/** Whether a word stands in the text from `from` on, by itself and elsewhere than at `apart`. */
function standsAt(text: string, word: string, from: number, apart: number): boolean {
  const isLetter = (at: number) => /^\p{L}$/u.test(text.charAt(at));
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at !== apart && !isLetter(at - 1) && !isLetter(at + word.length)) return true;
  }
  return false;
}

/** Letters that two names must begin alike with to be one person's, mistaken. */
const ALIKE = 4;
const MAX_LONGER = 2;

const surnameOf = ({ words, surname }: MentionReading) => words[surname ?? words.length - 1];

/** "Hodgkins" and "Hodgson", but not "Trump" and "Trumps". */
function beginAlike(a: string, b: string): boolean {
  if (a === b || a.slice(0, ALIKE) !== b.slice(0, ALIKE)) return false;
  return Math.abs(a.length - b.length) <= MAX_LONGER && !a.startsWith(b) && !b.startsWith(a);
}

/** The person of the story for whom a name by itself in the head may be meant. */
function likeIn(
  story: readonly MentionReading[],
  head: MentionReading,
): MentionReading | undefined {
  const [name, more] = head.words;
  if (!name || more || name.ordinary || name.form.length <= ALIKE) return undefined;
  return story.find((person) => beginAlike(name.form, surnameOf(person)?.form ?? ""));
}

/**
 * The persons whom a head names and the story does not, by their surname.
 */
export function readHeadNames(
  text: string,
  blocks: readonly BlockReading[],
  mentions: readonly MentionReading[],
): HeadName[] {
  const heads = blocks.filter(({ role }) => role !== "body" && role !== "subheading");
  const story = blocks.find(({ role }) => role === "body");
  if (!story) return [];
  const named: HeadName[] = [];
  const persons = mentions.filter(
    ({ kind, words, start }) => kind === "person" && words.length > 1 && start >= story.start,
  );
  let head = 0;
  for (const mention of mentions) {
    while ((heads[head]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) head++;
    const block = heads[head];
    if (!block || named.length === MAX_NAMES) break;
    const { role } = block;
    if (block.start > mention.start || !mention.certain) continue;
    const like = mention.kind === "unknown" ? likeIn(persons, mention) : undefined;
    if (mention.kind !== "person" && !like) continue;
    if (role !== "headline" && role !== "standfirst" && role !== "caption") continue;
    const name = surnameOf(mention);
    if (!name || name.form.length < MIN_LETTERS) continue;
    // A caption may stand anywhere; for a headline the story begins behind it.
    const from = Math.max(story.start, role === "caption" ? 0 : block.end);
    const again = standsAt(text, name.text, from, name.start);
    if (!again) named.push({ mention, part: role, ...(like ? { like } : {}) });
  }
  return named;
}
