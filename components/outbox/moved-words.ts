interface Words {
  start: number;
  end: number;
  exact: string;
}

function nearest(text: string, { exact, start }: Words): number {
  let found = -1;
  if (exact === "") return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (found < 0 || Math.abs(at - start) < Math.abs(found - start)) found = at;
  }
  return found;
}

/**
 * Where marked words stand in a text that came in place of another: the nearest place that says the
 * same. Words that stand nowhere in it stay as they were marked, and are refused when they are sent.
 */
export function movedWords<W extends Words>(ranges: readonly W[], text: string): W[] {
  return ranges.map((range) => {
    const start = nearest(text, range);
    if (start < 0 || start === range.start) return range;
    return { ...range, start, end: start + range.exact.length };
  });
}
