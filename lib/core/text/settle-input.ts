/**
 * What came in through a door, with each NUL and each half of a surrogate pair replaced by U+FFFD
 * (�), which everybody can see: PostgreSQL refuses the one, JSON the other. Plain objects and lists
 * are gone through; fields named in `verbatim` are left to whoever settles them with more care.
 */
export function settleInput(value: unknown, verbatim: readonly string[] = []): unknown {
  if (typeof value === "string") return value.replaceAll("\0", "\uFFFD").toWellFormed();
  if (Array.isArray(value)) return value.map((one) => settleInput(one, verbatim));
  if (value === null || typeof value !== "object") return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      verbatim.includes(key) ? one : settleInput(one, verbatim),
    ]),
  );
}
