/** The readings that begin in the tokens from `first` to `end`; `readings` are in order. */
export function readingsFrom<T extends { first: number }>(
  readings: readonly T[],
  first: number,
  end: number,
): T[] {
  let [low, high] = [0, readings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < readings.length && (readings[i] as T).first < end; i++) {
    found.push(readings[i] as T);
  }
  return found;
}
