import { isKnownPlace } from "../../names/known-place.ts";
import { oneEdit } from "../../names/one-edit.ts";
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

const MIN_SLIP = 5;

/** What is left of a name without vowels and doubled letters: of "Rosati" and "Rossetti" the same. */
const skeletonOf = (form: string) => form.replace(/[aeiouy]/g, "").replace(/(.)\1+/g, "$1");

/** "Rosati" and "Rossetti", "Lindgren" and "Lundgren": one name, a slip or its vowels apart. */
function soundAlike(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < MIN_SLIP || a[0] !== b[0]) return false;
  if (Math.abs(a.length - b.length) > MAX_LONGER || a.startsWith(b) || b.startsWith(a))
    return false;
  const skeleton = skeletonOf(a);
  const same = skeleton.length > 2 && skeleton === skeletonOf(b) && a[1] === b[1];
  return same || oneEdit(a, b)?.last === false;
}

/** "Hodgkins" and "Hodgson", but not "Trump" and "Trumps". */
function beginAlike(a: string, b: string): boolean {
  if (a === b || a.slice(0, ALIKE) !== b.slice(0, ALIKE)) return false;
  return Math.abs(a.length - b.length) <= MAX_LONGER && !a.startsWith(b) && !b.startsWith(a);
}

/** Words of four letters and more that a headline with capitals leaves small. */
const SMALL_IN_TITLES = new Set(
  "with from over after into that than amid your this when upon near before under about while through against until since between without their".split(
    " ",
  ),
);
const MIN_SMALL = 2;

/** Whether a headline is written like a sentence, so that a capital within it tells a name. */
function isSentenceCase(headline: string): boolean {
  const small = headline.match(/(?<![\p{L}’'])\p{Ll}{4,}/gu) ?? [];
  return small.filter((word) => !SMALL_IN_TITLES.has(word)).length >= MIN_SMALL;
}

/** "As Barnard quits", "says Barnard": a name by itself that acts, and is of no people or place. */
function isActor({ certain, use, words, kind }: MentionReading): boolean {
  const [name, more] = words;
  if (!name || more || !certain || use !== "actor" || kind !== "unknown") return false;
  const plain = name.ordinary || name.given || isKnownPlace({ form: name.form, place: false });
  return !plain && name.form.length >= MIN_SLIP && !/[^a-z]|s$/.test(name.form);
}

/** The person of the story for whom a name by itself in the head may be meant. */
function likeIn(
  story: readonly MentionReading[],
  head: MentionReading,
): MentionReading | undefined {
  const [name, more] = head.words;
  if (!name || more || name.ordinary || name.form.length <= ALIKE) return undefined;
  // A capital that opens the headline is a name's where it acts like a person.
  if (!head.certain && head.use !== "actor") return undefined;
  return story.find((person) => {
    const surname = surnameOf(person)?.form ?? "";
    return (head.certain && beginAlike(name.form, surname)) || soundAlike(name.form, surname);
  });
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
    if (block.start > mention.start) continue;
    const like = mention.kind === "unknown" ? likeIn(persons, mention) : undefined;
    const acts = persons.length > 0 && role === "headline" && isActor(mention);
    const actor = acts && isSentenceCase(text.slice(block.start, block.end));
    const person = (mention.kind === "person" && mention.certain) || actor;
    if (!person && !like) continue;
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
