import * as lists from "./meaning-lists.ts";

const setOf = (words: string) => new Set(words.split(" "));
const shortOpposites = setOf(lists.shortOpposites);
const noOpposites = setOf(lists.noOpposites);
const pairs = lists.opposites.map((pair) => pair.map(setOf));

/** Whether one word says no to the other, both in small letters: by a syllable, or as another verb. */
export function areOpposites(one: string, other: string): boolean {
  return (
    denies(one, other) ||
    denies(other, one) ||
    pairs.some(
      ([these, those]) =>
        (these?.has(one) && those?.has(other)) || (these?.has(other) && those?.has(one)),
    )
  );
}

/** Lawful, unlawful; harmful, harmless. */
function denies(word: string, denied: string): boolean {
  if (word.endsWith("ful") && denied === word.replace(/ful$/, "less")) return true;
  if (!denied.endsWith(word) || noOpposites.has(denied)) return false;
  const before = denied.slice(0, denied.length - word.length);
  return lists.denyingPrefixes.some(
    ([prefix, letters]) =>
      prefix === before && (word.length >= letters || shortOpposites.has(denied)),
  );
}
