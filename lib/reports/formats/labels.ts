/** `waiting_for_source` as people read it: `Waiting for source`. */
export function plain(key: string): string {
  const words = key.replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** What a table of labels calls a key; a key that it does not know stands for itself. */
export function labelOf(labels: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(labels, key) ? (labels[key] ?? key) : plain(key);
}

/** How many of each key there are, labelled, in the order of the labels, those with none left out. */
export function tally(
  labels: Readonly<Record<string, string>>,
  keys: readonly string[],
): { key: string; label: string; count: number }[] {
  const order = [...new Set([...Object.keys(labels), ...keys])];
  return order
    .map((key) => ({
      key,
      label: labelOf(labels, key),
      count: keys.filter((each) => each === key).length,
    }))
    .filter(({ count }) => count > 0);
}
