/** What had the focus, for when it is gone: its entry, and the entries around that one. */
export interface FocusPlace {
  /** The entry that it belonged to, where it did to one. */
  entry: string | undefined;
  /** The entries that were listed then, in their order. */
  order: readonly string[];
}

/**
 * The entry at which somebody goes on whose place is gone: the same one where it is still listed, else the open one,
 * else the next after it, else the one before; undefined where none of them is left.
 * @param listed the entries that are listed now
 */
export function entryToGoOnAt(
  { entry, order }: FocusPlace,
  listed: ReadonlySet<string>,
  openId: string | undefined,
): string | undefined {
  if (entry === undefined) return undefined;
  if (listed.has(entry)) return entry;
  if (openId !== undefined && listed.has(openId)) return openId;
  const at = order.indexOf(entry);
  const after = order.slice(at + 1).find((id) => listed.has(id));
  return after ?? order.slice(0, Math.max(0, at)).findLast((id) => listed.has(id));
}
