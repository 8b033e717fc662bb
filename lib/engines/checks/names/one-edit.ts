/** How two spellings that are one slip apart differ. */
export interface OneEdit {
  kind: "transposed" | "doubled" | "inserted" | "replaced";
  /** The difference is in the first letter; it is in the last, where inflections are. */
  first: boolean;
  last: boolean;
}

/** The single slip (letters swapped, left out, put in or mistaken) between two words, if it is one. */
export function oneEdit(a: string, b: string): OneEdit | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return undefined;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  let tail = 0;
  while (
    tail < short.length - at &&
    short[short.length - 1 - tail] === long[long.length - 1 - tail]
  ) {
    tail++;
  }
  const [left, right] = [short.length - at - tail, long.length - at - tail];
  const where = { first: at === 0, last: tail === 0 };
  if (left === 0 && right === 1) {
    const letter = long[at];
    const doubled = letter === long[at - 1] || letter === long[at + 1];
    return { kind: doubled ? "doubled" : "inserted", ...where };
  }
  if (left === 1 && right === 1) return { kind: "replaced", ...where };
  const swapped =
    left === 2 && right === 2 && short[at] === long[at + 1] && short[at + 1] === long[at];
  return swapped ? { kind: "transposed", first: at === 0, last: false } : undefined;
}
