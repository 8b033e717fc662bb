import { type Stretch, sentencesOf } from "#lib/engines/anchoring/alignment/sentences.ts";
import { findAll } from "#lib/engines/anchoring/find-all.ts";
import { type FoldedText, foldText, type Tolerance } from "#lib/engines/anchoring/fold.ts";
import { type Replacement, withSpace } from "#lib/engines/ingest/replace-text.ts";

/** What is the same words yet: letter case is not. */
const variants: ReadonlySet<Tolerance> = new Set([
  "white space",
  "quotation marks",
  "dashes",
  "ellipsis",
  "direction marks",
]);

/** Words found in a text: where they begin, and where each of their offsets is. */
interface Found {
  start: number;
  offsetOf: (inWords: number) => number;
}

const kindOf = (beside: string) =>
  beside.trim() === "" ? "space" : /[\p{L}\p{M}\p{N}]/u.test(beside) ? "word" : "mark";

/** Of what kind the characters before and after a stretch are. */
function sidesOf(text: string, { start, end }: Stretch): string {
  return `${kindOf(text.charAt(start - 1))} ${kindOf(text.charAt(end))}`;
}

/** Finds words in one text: as they stand, or else in typographic variants. */
class Finder {
  #folded?: FoldedText;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** @param sides what stands beside them, where that matters: a word that goes on is another word */
  all(words: string, sides?: string): Found[] {
    return this.#anywhere(words).filter(({ start, offsetOf }) => {
      const end = offsetOf(words.length);
      return sides === undefined || sidesOf(this.text, { start, end }) === sides;
    });
  }

  #anywhere(words: string): Found[] {
    const exact = findAll(this.text, words);
    if (exact.length > 0) {
      return exact.map((start) => ({ start, offsetOf: (inWords) => start + inWords }));
    }
    this.#folded ??= foldText(this.text, variants);
    const { folded, starts, ends } = this.#folded;
    const needle = foldText(words, variants);
    const indexIn = (offset: number) => {
      const at = needle.starts.findIndex((start) => start >= offset);
      return at < 0 ? needle.folded.length : at;
    };
    return findAll(folded, needle.folded).map((at) => ({
      start: starts[at] ?? 0,
      offsetOf: (inWords) => {
        const index = at + indexIn(inWords);
        return inWords === words.length
          ? (ends[index - 1] ?? 0)
          : (starts[index] ?? this.text.length);
      },
    }));
  }
}

const overlaps = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end;

/** The words of a stretch with changes made that lie in it; ordered, none over another. */
function withChanges(text: string, { start, end }: Stretch, changes: readonly Replacement[]) {
  let at = start;
  let made = "";
  for (const change of changes) {
    made += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return made + text.slice(at, end);
}

/** Where a range of the stretch is in its changed words: what it shares with a change takes its new words whole. */
function placeIn({ start }: Stretch, range: Stretch, changes: readonly Replacement[]): Stretch {
  let shift = -start;
  const place = { start: range.start + shift, end: range.end + shift };
  for (const change of changes) {
    const from = change.start + shift;
    shift += change.text.length - (change.end - change.start);
    const to = change.end + shift;
    if (change.start <= range.start) {
      place.start = range.start < change.end ? from : range.start + shift;
    }
    if (change.start < range.end) place.end = range.end <= change.end ? to : range.end + shift;
  }
  return place;
}

/**
 * Two texts of which it is known, or thought, that the second has certain changes of the first: whether it has them,
 * and where words are then. A comparison of words cannot tell where all words of a passage were changed.
 */
export class KnownChanges {
  readonly #sentences: readonly Stretch[];
  readonly #old: Finder;
  readonly #new: Finder;
  /** Every change that may have been made, in the order of the text. */
  readonly #all: readonly Replacement[];

  /** @param all the changes that may have been made: look-alikes of each other are told apart by them */
  constructor(oldText: string, newText: string, all: readonly Replacement[]) {
    this.#sentences = sentencesOf(oldText);
    this.#old = new Finder(oldText);
    this.#new = new Finder(newText);
    this.#all = all
      .map((change) => withSpace(oldText, change))
      .sort((one, other) => one.start - other.start);
  }

  /** The sentences that a range and the changes in them lie in, as one stretch, with those changes in order. */
  #around(range: Stretch, changes: readonly Replacement[]) {
    const around = { ...range };
    for (let grows = true; grows; ) {
      grows = false;
      for (const one of [...this.#sentences, ...changes]) {
        if (!overlaps(one, around) || (one.start >= around.start && one.end <= around.end))
          continue;
        around.start = Math.min(around.start, one.start);
        around.end = Math.max(around.end, one.end);
        grows = true;
      }
    }
    const within = changes
      .filter((change) => overlaps(change, around))
      .sort((one, other) => one.start - other.start);
    return { around, within };
  }

  /** Which of the places where the changed words stand in the new text is that of this stretch. */
  #place(expected: string, around: Stretch): Found | undefined {
    const sides = sidesOf(this.#old.text, around);
    const found = this.#new.all(expected, sides);
    const before = this.#old.all(expected, sides).map(({ start }) => start);
    const came = found.length - before.length;
    if (came < 1) return undefined;
    const alike = came === 1 ? [around.start] : this.#alike(expected);
    if (alike.length !== came) return undefined;
    const places = [...before, ...alike].sort((one, other) => one - other);
    return found[places.indexOf(around.start)];
  }

  /** Where stretches begin that read the same once all changes are made. */
  #alike(expected: string): number[] {
    const starts = this.#all.flatMap((change) => {
      const { around, within } = this.#around(change, this.#all);
      return withChanges(this.#old.text, around, within) === expected ? [around.start] : [];
    });
    return [...new Set(starts)];
  }

  /**
   * Where ranges of the old text are in the new one, if their sentences read there as these changes make them, and not
   * otherwise; a range that was cut is left out. With the changes that lie in those sentences. Undefined where they do
   * not.
   */
  follow<Change extends Replacement>(
    ranges: readonly Stretch[],
    made: readonly Change[],
  ): { places: Stretch[]; changes: Change[] } | undefined {
    const changes = made.map((change) => withSpace(this.#old.text, change));
    const places: Stretch[] = [];
    const used = new Set<number>();
    for (const range of ranges) {
      const { around, within } = this.#around(range, changes);
      for (const change of within) used.add(changes.indexOf(change));
      const expected = withChanges(this.#old.text, around, within);
      const inWords = placeIn(around, range, within);
      if (expected.trim() === "") {
        if (!this.#isGone(around)) return undefined;
        continue;
      }
      const isChanged = expected !== this.#old.text.slice(around.start, around.end);
      const found = isChanged ? this.#place(expected, around) : this.#unchanged(expected, around);
      if (!found) return undefined;
      const place = { start: found.offsetOf(inWords.start), end: found.offsetOf(inWords.end) };
      if (place.end > place.start) places.push(place);
    }
    return { places, changes: made.filter((_, index) => used.has(index)) };
  }

  /** Whether a stretch that was cut whole stands there less often than before. */
  #isGone(around: Stretch): boolean {
    const words = this.#old.text.slice(around.start, around.end).trim();
    return this.#new.all(words).length < this.#old.all(words).length;
  }

  /** The place of a stretch that no change touched: by its turn among those that read the same. */
  #unchanged(words: string, around: Stretch): Found | undefined {
    const sides = sidesOf(this.#old.text, around);
    const before = this.#old.all(words, sides);
    const found = this.#new.all(words, sides);
    return found.length === before.length
      ? found[before.findIndex(({ start }) => start === around.start)]
      : undefined;
  }
}
