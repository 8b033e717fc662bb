/** The numbers of two revisions, the older first. */
export interface ComparedPair {
  from: number;
  to: number;
}

/**
 * Which two revisions an address asks to compare: by default the last with the one before. What names no revision
 * counts as not said. Undefined where there is only one.
 * @param numbers the article's revisions
 */
export function comparedPair(
  numbers: readonly number[],
  asked: { from?: string; to?: string },
): ComparedPair | undefined {
  const inOrder = [...numbers].sort((a, b) => a - b);
  const known = (text: string | undefined) => inOrder.find((number) => String(number) === text);
  const [one, other] = [known(asked.from), known(asked.to)];
  const last = inOrder.at(-1);
  if (inOrder.length < 2 || last === undefined) return undefined;
  if (one !== undefined && other !== undefined && one !== other) {
    return { from: Math.min(one, other), to: Math.max(one, other) };
  }
  const next = (number: number, by: 1 | -1) => inOrder[inOrder.indexOf(number) + by];
  if (other === undefined && one !== undefined && one !== last) return { from: one, to: last };
  const to = other ?? last;
  const before = next(to, -1);
  return before === undefined ? { from: to, to: next(to, 1) ?? to } : { from: before, to };
}
