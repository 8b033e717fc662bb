/**
 * Of a sequence of distinct numbers, the indices of a longest part that rises: what kept its order when
 * the rest was moved. O(n log n).
 */
export function longestRise(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before = new Int32Array(values.length);
  const valueAt = (index: number | undefined) => values[index ?? -1] ?? 0;
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(tails[middle]) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const rise: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rise.push(at);
  return rise.reverse();
}
