/**
 * The entry of a menu to which a key leads (ARIA practices, menu): arrows go round, Home and End to its ends;
 * undefined where the key leads nowhere.
 */
export function menuTarget(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return at <= 0 ? count - 1 : at - 1;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
