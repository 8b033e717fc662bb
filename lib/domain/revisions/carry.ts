import { foldVariants } from "#lib/engines/anchoring/alignment/words.ts";
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
  /** Whether the revision made exactly the correction that was approved. */
  applied: boolean;
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

const folded = (words: string) => foldVariants(words).replaceAll(/\s/g, "");

/** The claim's words with those around them that its correction replaces, and what they are to become. */
function correctedPassage(text: string, { spans, correction }: AnchoredClaim) {
  if (!correction) return undefined;
  const { oldText, newText } = correction;
  for (let at = text.indexOf(oldText); at >= 0; at = text.indexOf(oldText, at + 1)) {
    const end = at + oldText.length;
    const span = spans.find((one) => at < one.end && one.start < end);
    if (!span) continue;
    const passage = { start: Math.min(at, span.start), end: Math.max(end, span.end) };
    const wanted = text.slice(passage.start, at) + newText + text.slice(end, passage.end);
    return { passage, span, wanted };
  }
  return undefined;
}

/**
 * Whether the claim's words became exactly what was approved, and nothing else of what it says changed in
 * its sentence.
 */
function isApplied(
  newText: string,
  claim: AnchoredClaim,
  corrected: NonNullable<ReturnType<typeof correctedPassage>>,
  [passage, ...others]: readonly (CarriedSpan | undefined)[],
): boolean {
  if (!passage || claim.state !== "approved") return false;
  const now = passage.ranges.map(({ start, end }) => newText.slice(start, end)).join(" ");
  const isMade = passage.outcome === "lost" || passage.outcome === "edited";
  return (
    isMade &&
    folded(now) === folded(corrected.wanted) &&
    passage.meanings.length === 0 &&
    others.every((one) => one?.sameClaim === true)
  );
}

/** Carries claims over, and says which approvals do not stand any longer. */
export function carryClaims(
  oldText: string,
  newText: string,
  claims: readonly AnchoredClaim[],
): CarriedClaim[] {
  const corrections = claims.map((claim) => correctedPassage(oldText, claim));
  // Beside the claims' own words, the passages that were to be corrected, and a claim's other ranges.
  const passages = corrections.map((one, index) =>
    one ? [one.passage, ...(claims[index]?.spans.filter((span) => span !== one.span) ?? [])] : [],
  );
  const followed = carryOver(
    oldText,
    newText,
    passages.flat().map((range) => [range]),
  );
  let next = 0;
  const appliedIds = new Set<string>();
  claims.forEach((claim, index) => {
    const count = passages[index]?.length ?? 0;
    const carried = followed.slice(next, next + count);
    next += count;
    const corrected = corrections[index];
    if (corrected && isApplied(newText, claim, corrected, carried)) appliedIds.add(claim.id);
  });
  return carryAnchored(oldText, newText, claims).map((one) => {
    const applied = appliedIds.has(one.of.id);
    const goesStale = one.of.state === "approved" && !one.carried.sameClaim && !applied;
    return { ...one, applied, goesStale };
  });
}

/** Whether a revision touched a claim: whether there is anything to look at. */
export function isTouched({ outcome, carried }: CarriedClaim): boolean {
  return outcome !== "exact" || !carried.sameClaim || carried.contextChanged;
}
