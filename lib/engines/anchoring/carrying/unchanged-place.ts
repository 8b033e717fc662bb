import type { AlignedTexts } from "../alignment/align-texts.ts";
import type { Stretch } from "../alignment/sentences.ts";
import { type WordLinks, wordAt } from "../alignment/word-links.ts";

/** Whether a place in the new words begins and ends where words do, as the old stretch did. */
function fitsWords(links: WordLinks, old: Stretch, place: Stretch): boolean {
  const begins = (words: WordLinks["from"], at: number) => words[wordAt(words, at)]?.start === at;
  const ends = (words: WordLinks["from"], at: number) => words[wordAt(words, at - 1)]?.end === at;
  return (
    (!begins(links.from, old.start) || begins(links.to, place.start)) &&
    (!ends(links.from, old.end) || ends(links.to, place.end))
  );
}

/** Where a part reads the same at either end of what was found for it: a difference there may as well lie outside. */
export function whereUnchanged(
  links: WordLinks,
  old: Stretch,
  { from, to }: AlignedTexts,
  found: Stretch | undefined,
): Stretch | undefined {
  if (!found) return undefined;
  const words = from.text.slice(old.start, old.end);
  return [found.start, found.end - words.length]
    .map((start) => ({ start, end: start + words.length }))
    .find(
      (place) =>
        place.start >= (links.to[0]?.start ?? 0) &&
        to.text.startsWith(words, place.start) &&
        fitsWords(links, old, place),
    );
}

/** The one place in the changed sentences where the part's words stand, where they stood once before too; in either case. */
export function onlyPlace(
  links: WordLinks,
  old: Stretch,
  { from, to }: AlignedTexts,
  [before, after]: [Stretch, Stretch],
): Stretch | undefined {
  const was = inLowerCase(from.text.slice(before.start, before.end));
  const is = inLowerCase(to.text.slice(after.start, after.end));
  const wanted = inLowerCase(from.text.slice(old.start, old.end));
  const at = is.indexOf(wanted);
  const isOnce = at >= 0 && is.indexOf(wanted, at + 1) < 0;
  if (!isOnce || was.indexOf(wanted) !== was.lastIndexOf(wanted)) return undefined;
  const place = { start: after.start + at, end: after.start + at + wanted.length };
  return fitsWords(links, old, place) ? place : undefined;
}

/** In small letters, where that changes no offset. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
