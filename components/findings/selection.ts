/** Which findings are ticked, and the one that was ticked last: where a range begins. */
export interface Selection {
  ids: ReadonlySet<string>;
  last?: string;
}

export const noSelection: Selection = { ids: new Set() };

/**
 * The selection after one entry was ticked or unticked.
 * @param order all that can be ticked, as they are shown
 * @param range whether everything from the last one to this becomes as this one does
 */
export function toggle(
  selection: Selection,
  id: string,
  order: readonly string[],
  range: boolean,
): Selection {
  const ids = new Set(selection.ids);
  const ticks = !ids.has(id);
  const [from, to] = [order.indexOf(selection.last ?? ""), order.indexOf(id)];
  const whole = range && from >= 0 && to >= 0;
  const changed = whole ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
  for (const one of changed) {
    if (ticks) ids.add(one);
    else ids.delete(one);
  }
  return { ids, last: id };
}

/**
 * The entry after the present one, or before it; from nowhere the first, or the last.
 * @param among all that stands there, `order` among it, where the present one may be another
 */
export function stepFrom(
  order: readonly string[],
  present: string | undefined,
  by: 1 | -1,
  among: readonly string[] = order,
): string | undefined {
  const at = among.indexOf(present ?? "");
  if (at < 0) return order.at(by > 0 ? 0 : -1);
  const ahead = by > 0 ? among.slice(at + 1) : among.slice(0, at).reverse();
  return ahead.find((id) => order.includes(id));
}

/** Where to go on once some are dismissed: the next that is open, or else the last before them. */
export function nextOpen(
  order: readonly string[],
  dismissed: readonly string[],
): string | undefined {
  const last = Math.max(...dismissed.map((id) => order.indexOf(id)));
  const left = (ids: readonly string[]) => ids.filter((id) => !dismissed.includes(id));
  return left(order.slice(last + 1))[0] ?? left(order).at(-1);
}
