/** Where two JSON values first differ: the keys and indexes that lead there. */
export type Path = (string | number)[];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The way to the first place where two JSON values differ, object keys in the order of `expected`;
 * undefined where they are equal. An array that is too short or too long differs at the first index
 * that only one of them has.
 */
export function firstDifference(expected: unknown, found: unknown): Path | undefined {
  if (Array.isArray(expected) && Array.isArray(found)) {
    const length = Math.max(expected.length, found.length);
    return within(
      Array.from({ length }, (_, index) => index),
      (index) => [expected[index], found[index]],
    );
  }
  if (isObject(expected) && isObject(found)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    return within(keys, (key) => [expected[key], found[key]]);
  }
  return Object.is(expected, found) ? undefined : [];
}

function within<Key extends string | number>(
  keys: readonly Key[],
  pair: (key: Key) => [unknown, unknown],
): Path | undefined {
  for (const key of keys) {
    const rest = firstDifference(...pair(key));
    if (rest) return [key, ...rest];
  }
  return undefined;
}
