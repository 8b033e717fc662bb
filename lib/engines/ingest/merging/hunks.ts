import { diffIndices } from "node-diff3";

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
 */
export function hunksOf(base: readonly number[], other: readonly number[]) {
  let head = 0;
  while (head < base.length && head < other.length && base[head] === other[head]) head += 1;
  let tail = 0;
  const most = Math.min(base.length, other.length) - head;
  while (tail < most && base.at(-1 - tail) === other.at(-1 - tail)) tail += 1;

  const found = diffIndices(
    base.slice(head, base.length - tail),
    other.slice(head, other.length - tail),
  );
  const hunks = found.flatMap(({ buffer1: [at, gone], buffer2: [otherAt, came] }): Hunk[] => {
    const [from, otherFrom] = [head + at, head + otherAt];
    if (gone !== came) return [{ from, to: from + gone, otherFrom, otherTo: otherFrom + came }];
    return Array.from({ length: gone }, (_, index) => ({
      from: from + index,
      to: from + index + 1,
      otherFrom: otherFrom + index,
      otherTo: otherFrom + index + 1,
    }));
  });

  const kept = base.map(() => -1);
  let [at, otherAt] = [0, 0];
  for (const { from, to, otherTo } of hunks) {
    while (at < from) kept[at++] = otherAt++;
    [at, otherAt] = [to, otherTo];
  }
  while (at < base.length) kept[at++] = otherAt++;
  return { hunks, kept };
}
