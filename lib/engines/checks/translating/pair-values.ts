/** A value with where it stands in its text, from 0 to 1. */
export interface Placed {
  /** Equal values have equal keys. */
  key: string;
  /** Only values of one kind can be a slip for one another. */
  kind: string;
  place: number;
}

export interface Pairing<T extends Placed> {
  same: [T, T][];
  /** In both texts at about the same place, with another value. */
  changed: [T, T][];
  onlyHere: T[];
  onlyThere: T[];
}

/** Takes off `there` the first value with this key, nearest to the place first. */
function take<T extends Placed>(there: Map<string, T[]>, value: T): T | undefined {
  const candidates = there.get(value.key);
  if (!candidates || candidates.length === 0) return undefined;
  let best = 0;
  candidates.forEach((candidate, index) => {
    const distance = Math.abs(candidate.place - value.place);
    if (distance < Math.abs((candidates[best] as T).place - value.place)) best = index;
  });
  return candidates.splice(best, 1)[0];
}

/** The digits without what tells how large the number is: 71 for 71,000 and for 0.71. */
const digitsOf = (key: string) => key.replace(".", "").replace(/^0+/, "").replace(/0+$/, "");

/**
 * Pairs the values of two texts, each used once: equal ones first, then, in order, those that stand
 * at about the same place and could be one another's slip: millions for billions first.
 * @param near farther apart than this, two values are hardly the same one translated
 */
export function pairValues<T extends Placed>(
  here: readonly T[],
  there: readonly T[],
  near: number,
): Pairing<T> {
  const byKey = new Map<string, T[]>();
  for (const value of there) byKey.set(value.key, [...(byKey.get(value.key) ?? []), value]);
  const pairing: Pairing<T> = { same: [], changed: [], onlyHere: [], onlyThere: [] };
  const left: T[] = [];
  for (const value of here) {
    const same = take(byKey, value);
    if (same) pairing.same.push([value, same]);
    else left.push(value);
  }
  pairing.onlyHere = left;
  const rest = [...byKey.values()].flat().sort((a, b) => a.place - b.place);
  const slips = (mayBe: (value: T, there: T) => boolean) => {
    pairing.onlyHere = pairing.onlyHere.filter((value) => {
      const at = rest.findIndex(
        (there) => Math.abs(there.place - value.place) <= near && mayBe(value, there),
      );
      const [slip] = at < 0 ? [] : rest.splice(at, 1);
      if (slip) pairing.changed.push([value, slip]);
      return !slip;
    });
  };
  const alike = (value: T, there: T) => value.kind === there.kind;
  const isShare = ({ kind }: T) => kind === "percent";
  slips(
    (value, there) =>
      isShare(value) === isShare(there) && digitsOf(value.key) === digitsOf(there.key),
  );
  slips(alike);
  pairing.onlyThere = rest;
  return pairing;
}
