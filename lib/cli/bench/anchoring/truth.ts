import type { Stretch } from "#lib/engines/anchoring/alignment/sentences.ts";
import { type Sentence, type Token, writeOut } from "./article.ts";
import type { Random } from "./random.ts";

/** A span of the old text, and what became of it by the record of the edits. */
export interface TrackedSpan {
  old: Stretch;
  fate: "kept" | "changed" | "gone";
  /** Where what stayed of it, or was written over it, begins and ends in the new text. */
  now?: Stretch;
}

/** Spans of one to eight words, as people mark them: half of them in sentences that lost a word or more. */
export function trackSpans(
  before: readonly Sentence[],
  after: readonly Sentence[],
  count: number,
  random: Random,
): TrackedSpan[] {
  const old = writeOut(before);
  const now = writeOut(after);
  const order = after.flatMap(({ tokens }) => tokens);
  const indexOf = new Map(order.map(({ id }, index) => [id, index]));
  const heirOf = new Map(order.flatMap(({ id, replaces }) => (replaces ? [[replaces, id]] : [])));
  const edited = before.filter(({ tokens }) => tokens.some(({ id }) => !indexOf.has(id)));
  return Array.from({ length: count }, (_, index) => {
    const { tokens } = random.pick(index % 2 === 0 && edited.length > 0 ? edited : before);
    const from = random.below(tokens.length);
    const marked = tokens.slice(from, from + 1 + random.below(8));
    const [first, last] = [marked[0], marked.at(-1)];
    const stretch = {
      start: old.places.get(first?.id ?? 0)?.start ?? 0,
      end: old.places.get(last?.id ?? 0)?.end ?? 0,
    };
    return { old: stretch, ...fateOf(marked) };
  });

  function fateOf(marked: readonly Token[]): Omit<TrackedSpan, "old"> {
    const alive = marked.flatMap(({ id }) => indexOf.get(id) ?? []);
    const heirs = marked.flatMap((token) => {
      for (let id = heirOf.get(token.id); id !== undefined; id = heirOf.get(id)) {
        const index = indexOf.get(id);
        if (index !== undefined) return index;
      }
      return [];
    });
    const standing = [...alive, ...heirs].sort((one, other) => one - other);
    const [first, last] = [standing[0], standing.at(-1)];
    if (first === undefined || last === undefined) return { fate: "gone" };
    const whole = alive.length === marked.length && last - first + 1 === marked.length;
    const place = (index: number) => now.places.get(order[index]?.id ?? 0);
    const stretch = { start: place(first)?.start ?? 0, end: place(last)?.end ?? 0 };
    if (whole) return { fate: "kept", now: stretch };
    // Where words like its own were put in beside it, nobody can tell which are which.
    const words = marked.map(({ text }) => text).join(" ");
    const start = [stretch.start, stretch.end - words.length].find((at) =>
      now.text.startsWith(words, at),
    );
    return start === undefined
      ? { fate: "changed", now: stretch }
      : { fate: "kept", now: { start, end: start + words.length } };
  }
}
