import type { MentionReading } from "../mention-reading.ts";
import type { BlockReading } from "./block-reading.ts";

/** A person named in a headline, standfirst or caption whom the story does not name. */
export interface HeadName {
  mention: MentionReading;
  part: "headline" | "standfirst" | "caption";
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
  let head = 0;
  for (const mention of mentions) {
    while ((heads[head]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) head++;
    const block = heads[head];
    if (!block || named.length === MAX_NAMES) break;
    const { role } = block;
    if (block.start > mention.start || mention.kind !== "person" || !mention.certain) continue;
    if (role !== "headline" && role !== "standfirst" && role !== "caption") continue;
    const name = mention.words[mention.surname ?? mention.words.length - 1];
    if (!name || name.form.length < MIN_LETTERS) continue;
    // A caption may stand anywhere; for a headline the story begins behind it.
    const from = Math.max(story.start, role === "caption" ? 0 : block.end);
    const again = standsAt(text, name.text, from, name.start);
    if (!again) named.push({ mention, part: role });
  }
  return named;
}
