import { type CarriedSpan, carryOver } from "#lib/engines/anchoring/carrying/carry-over.ts";
import { describeSpan } from "#lib/engines/anchoring/describe-span.ts";
import type { Span } from "#lib/engines/anchoring/span.ts";

/** Words of a text that something hangs on. */
export interface Anchored {
  id: string;
  spans: readonly { start: number; end: number; exact: string }[];
}

export interface AnchoredClaim extends Anchored {
  state: string;
  /** Of the last verdict. */
  correction?: { oldText: string; newText: string };
}

/** What a revision makes of something that hangs on words. */
export interface Carried<A extends Anchored> {
  of: A;
  outcome: CarriedSpan["outcome"];
  spans: Span[];
  carried: CarriedSpan;
}

export interface CarriedClaim extends Carried<AnchoredClaim> {
  /**
   * Whether its words are as the approved verdict has them: the revision made exactly the correction that was
   * approved, or took exactly that back.
   */
  applied: boolean;
  /** Whether it was taken back. */
  takenBack?: true;
  /** Whether its approval does not stand any longer. */
  goesStale: boolean;
}

/** Carries what hangs on the old text over to the new one; what hangs on no words has nothing to carry. */
export function carryAnchored<A extends Anchored>(
  oldText: string,
  newText: string,
  anchored: readonly A[],
): Carried<A>[] {
  const anchors = anchored.filter(({ spans }) => spans.length > 0);
  const carried = carryOver(
    oldText,
    newText,
    anchors.map(({ spans }) => spans),
  );
  return anchors.flatMap((of, index) => {
    const one = carried[index];
    if (!one) return [];
    const spans = one.ranges.map(({ start, end }) => describeSpan(newText, start, end));
    return [{ of, outcome: one.outcome, spans, carried: one }];
  });
}

/** Whether a revision touched a claim: whether there is anything to look at. */
export function isTouched({ outcome, carried }: CarriedClaim): boolean {
  return outcome !== "exact" || !carried.sameClaim || carried.contextChanged;
}
