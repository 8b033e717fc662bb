/** A stretch of text (UTF-16 offsets, `end` excluded) and what stands for it. */
export interface Interval<T> {
  start: number;
  end: number;
  value: T;
}

export interface IntervalIndex<I> {
  /** All of them in the order of the text; of those that begin together the longest first. */
  inOrder: readonly I[];
  /** What lies over the character at `offset`, the shortest first. */
  at: (offset: number) => I[];
  /** What has a character in `[start, end)`, in the order of the text. */
  in: (start: number, end: number) => I[];
}

type Stretch = Pick<Interval<unknown>, "start" | "end">;

const inOrder = (a: Stretch, b: Stretch) => a.start - b.start || b.end - a.end;

/**
 * Finds what lies at a place without a look at all the rest: a tree over the intervals in order of
 * their starts, each node of which knows the furthest end beneath it. What lies over the same
 * characters keeps the order in which it was given.
 */
export function intervalIndex<I extends Stretch>(intervals: readonly I[]): IntervalIndex<I> {
  const sorted = intervals.filter(({ start, end }) => start < end).sort(inOrder);
  const furthest = new Float64Array(sorted.length);

  /** The middle one of `[low, high)` stands for the whole, its halves for the rest. */
  function measure(low: number, high: number): number {
    if (low >= high) return Number.NEGATIVE_INFINITY;
    const middle = (low + high) >>> 1;
    const own = sorted[middle]?.end ?? 0;
    const most = Math.max(own, measure(low, middle), measure(middle + 1, high));
    furthest[middle] = most;
    return most;
  }
  measure(0, sorted.length);

  function collect(start: number, end: number): I[] {
    const found: I[] = [];
    function visit(low: number, high: number): void {
      if (low >= high) return;
      const middle = (low + high) >>> 1;
      if ((furthest[middle] ?? 0) <= start) return;
      visit(low, middle);
      const interval = sorted[middle];
      if (!interval || interval.start >= end) return;
      if (interval.end > start) found.push(interval);
      visit(middle + 1, high);
    }
    visit(0, sorted.length);
    return found;
  }

  return {
    inOrder: sorted,
    at: (offset) => collect(offset, offset + 1).sort((a, b) => a.end - a.start - (b.end - b.start)),
    in: collect,
  };
}
