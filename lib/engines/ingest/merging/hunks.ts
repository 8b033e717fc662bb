import { alignSequences } from "#lib/engines/anchoring/alignment/align-sequences.ts";

/** A stretch of the base (`to` excluded) that another row has otherwise: empty where something was only put in. */
export interface Hunk {
  from: number;
  to: number;
  otherFrom: number;
  otherTo: number;
}

/**
 * How another row differs from the base, in the smallest stretches: where as many went as came, each
 * stands for the one in its place. With the place in the other row of each that was kept (-1: none).
 * The time is near linear for any two rows.
 */
export function hunksOf(base: readonly number[], other: readonly number[]) {
  const kept = [...alignSequences(base, other, () => 1)];
  const hunks: Hunk[] = [];
  let [from, otherFrom] = [0, 0];

  /** What lies between two that were kept. */
  function close(to: number, otherTo: number): void {
    const [gone, came] = [to - from, otherTo - otherFrom];
    if (gone !== came) hunks.push({ from, to, otherFrom, otherTo });
    else {
      for (let at = 0; at < gone; at += 1) {
        const [one, its] = [from + at, otherFrom + at];
        hunks.push({ from: one, to: one + 1, otherFrom: its, otherTo: its + 1 });
      }
    }
  }

  kept.forEach((place, at) => {
    if (place < 0) return;
    close(at, place);
    [from, otherFrom] = [at + 1, place + 1];
  });
  close(base.length, other.length);
  return { hunks, kept };
}
