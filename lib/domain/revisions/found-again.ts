import type { Span } from "#lib/engines/anchoring/span.ts";
import type { Anchored, AnchoredClaim, Carried, CarriedClaim } from "./carry.ts";

/** Where things had their words in the revision that is put back, by their ids. */
export type EarlierPlaces = ReadonlyMap<string, readonly Span[]>;

const joined = (spans: readonly { exact: string }[]) => spans.map(({ exact }) => exact).join(" … ");

/** What has its words again where it had them: told as a change of words, from those it last had, if any. */
function foundAgain<A extends Anchored>(of: A, places: readonly Span[]): Carried<A> {
  const changes = [{ removed: joined(of.spans), added: joined(places) }];
  const identity = { sameClaim: false, contextChanged: false, contextChanges: [], meanings: [] };
  const ranges = places.map(({ start, end }) => ({ start, end }));
  return {
    of,
    outcome: "edited",
    spans: [...places],
    carried: { ...identity, outcome: "edited", ranges, changes },
  };
}

/**
 * What a comparison of the texts carried, and in place of what it lost the places of old.
 * @param anchored all there is, with and without words in the text that is replaced
 * @param always the ids of what has its old place even where the comparison found another
 */
export function atEarlierPlaces<A extends Anchored>(
  carried: readonly Carried<A>[],
  anchored: readonly A[],
  earlier: EarlierPlaces,
  always: readonly string[] = [],
): Carried<A>[] {
  const byId = new Map(carried.map((one) => [one.of.id, one]));
  return anchored.flatMap((of) => {
    const one = byId.get(of.id);
    const places = earlier.get(of.id) ?? [];
    const isLost = !one || one.outcome === "lost" || always.includes(of.id);
    if (places.length > 0 && isLost) return [foundAgain(of, places)];
    return one ? [one] : [];
  });
}

/** Whether the words that an approved decision cut are there again as it bound them. */
function isCutTakenBack({ of, spans }: Carried<AnchoredClaim>): boolean {
  if (of.state !== "approved" || of.correction?.newText !== "") return false;
  const [words, cut] = [spans.map(({ exact }) => exact).join(" "), of.correction.oldText];
  return cut.includes(words) || words.includes(cut);
}

/** The same for claims: one that was approved without these words is approved no longer. */
export function claimsAtEarlierPlaces(
  carried: readonly CarriedClaim[],
  claims: readonly AnchoredClaim[],
  earlier: EarlierPlaces,
): CarriedClaim[] {
  const judged = new Map(carried.map((one) => [one.of.id, one]));
  return atEarlierPlaces(carried, claims, earlier).map((one) => {
    const known = judged.get(one.of.id);
    if (known === one) return known;
    if (isCutTakenBack(one)) return { ...one, applied: true, takenBack: true, goesStale: false };
    return { ...one, applied: false, goesStale: one.of.state === "approved" };
  });
}
