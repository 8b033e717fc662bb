import { foldVariants } from "#lib/engines/anchoring/alignment/fold-variants.ts";
import { wordChanges } from "#lib/engines/anchoring/alignment/word-changes.ts";
import { type CarriedSpan, carryOver } from "#lib/engines/anchoring/carrying/carry-over.ts";
import { describeSpan } from "#lib/engines/anchoring/describe-span.ts";
import { type ApprovedChange, approvedChange } from "./approved-change.ts";
import {
  type Anchored,
  type AnchoredClaim,
  type Carried,
  type CarriedClaim,
  carryAnchored,
} from "./carry.ts";
import { KnownChanges } from "./known-changes.ts";
import type { Correction } from "./suggested-dispositions.ts";

type Ranges = readonly { start: number; end: number }[];

const folded = (words: string) => foldVariants(words).replaceAll(/\s/g, "");
const wordsAt = (text: string, ranges: Ranges) =>
  ranges.map(({ start, end }) => text.slice(start, end)).join(" ");

/** Both texts, what they share, and which changes may have been made between them. */
interface Comparison {
  oldText: string;
  newText: string;
  known: KnownChanges;
  /** What the approved claims' decisions allow, by the claim's id. */
  approved: ReadonlyMap<string, ApprovedChange>;
  /** What was put where, if that is all that was done. */
  made: readonly Correction[];
}

function carriedTo<A extends Anchored>(
  of: A,
  ranges: Ranges,
  { oldText, newText }: Comparison,
  identity: Partial<CarriedSpan>,
): Carried<A> {
  const outcome = ranges.length === 0 ? "lost" : "edited";
  const changes = wordChanges(wordsAt(oldText, of.spans), wordsAt(newText, ranges));
  const carried: CarriedSpan = {
    ...{ sameClaim: false, contextChanged: false, meanings: [], contextChanges: [], changes },
    ...identity,
    ...{ outcome, ranges: ranges.map(({ start, end }) => ({ start, end })) },
  };
  const spans = ranges.map(({ start, end }) => describeSpan(newText, start, end));
  return { of, outcome, spans, carried };
}

const shown = (text: string, changes: readonly { start: number; end: number; text: string }[]) =>
  changes.map((one) => ({ removed: text.slice(one.start, one.end), added: one.text }));

/** The claim's new place, if its sentences read as its own decision has them, with those of others made or not. */
function byDecision(
  claim: AnchoredClaim,
  comparison: Comparison,
): Carried<AnchoredClaim> | undefined {
  const { oldText, known, approved, made } = comparison;
  const own = approved.get(claim.id);
  if (!own) return undefined;
  const isNamed = made.some((one) => "claimId" in one && one.claimId === claim.id);
  if (made.length > 0 && !isNamed) return undefined;
  const others = [...approved.values()].filter((one) => !one.takesBack || own.takesBack);
  for (const changes of made.length > 0 ? [made] : [[own], others]) {
    const found = known.follow(claim.spans, changes);
    // Whoever took a suggestion over wrote what nobody approved: that is compared by word.
    if (!found || found.changes.some((one) => !("claimId" in one))) continue;
    const beside = found.changes.filter((one) => !("claimId" in one && one.claimId === claim.id));
    const touches = beside.some((one) =>
      claim.spans.some((span) => one.start < span.end && span.start < one.end),
    );
    if (touches) continue;
    return carriedTo(claim, found.places, comparison, {
      contextChanged: beside.length > 0,
      contextChanges: shown(oldText, beside),
    });
  }
  return undefined;
}

/** The passage that a claim's correction replaces, with the claim's words around it; and what it is to become. */
function correctedPassage(text: string, claim: AnchoredClaim, change: ApprovedChange) {
  const span = claim.spans.find((one) => change.start < one.end && one.start < change.end);
  if (!span) return undefined;
  const passage = {
    start: Math.min(change.start, span.start),
    end: Math.max(change.end, span.end),
  };
  const wanted =
    text.slice(passage.start, change.start) + change.text + text.slice(change.end, passage.end);
  return { ranges: [passage, ...claim.spans.filter((one) => one !== span)], wanted };
}

/**
 * The same by a comparison of words, where other words of the sentence were changed too: the passage reads as it was
 * approved, and nothing else of what the claim says changed.
 */
function byWords(claims: readonly AnchoredClaim[], comparison: Comparison) {
  const { oldText, newText, approved } = comparison;
  const asked = claims.flatMap((claim) => {
    const change = approved.get(claim.id);
    const corrected = change && correctedPassage(oldText, claim, change);
    return corrected ? [{ claim, ...corrected }] : [];
  });
  const ranges = asked.flatMap((one) => one.ranges.map((range) => [range]));
  const followed = ranges.length > 0 ? carryOver(oldText, newText, ranges) : [];
  let next = 0;
  return new Map(
    asked.flatMap(({ claim, wanted, ranges: { length } }) => {
      const [passage, ...others] = followed.slice(next, next + length);
      next += length;
      if (!passage || passage.outcome === "exact" || passage.outcome === "moved") return [];
      const isMade =
        folded(wordsAt(newText, passage.ranges)) === folded(wanted) &&
        passage.meanings.length === 0 &&
        others.every(({ sameClaim }) => sameClaim);
      if (!isMade) return [];
      const places = [passage, ...others]
        .flatMap((one) => one.ranges)
        .sort((one, other) => one.start - other.start);
      const { contextChanged, contextChanges } = passage;
      const one = carriedTo(claim, places, comparison, { contextChanged, contextChanges });
      return [[claim.id, one] as const];
    }),
  );
}

/**
 * A claim whose own words are untouched, and in whose sentence nothing changed but what was approved for others: that
 * was decided on this text, so the claim stays, and its context is looked at.
 */
function besideApproved(
  one: Carried<AnchoredClaim>,
  applied: readonly ApprovedChange[],
  comparison: Comparison,
): Carried<AnchoredClaim> | undefined {
  const { oldText, newText, known } = comparison;
  if (one.of.state !== "approved" || one.carried.sameClaim || applied.length === 0)
    return undefined;
  const found = known.follow(one.of.spans, applied);
  if (!found || found.changes.length === 0) return undefined;
  const isSame = folded(wordsAt(oldText, one.of.spans)) === folded(wordsAt(newText, found.places));
  if (!isSame) return undefined;
  const beside = carriedTo(one.of, found.places, comparison, {
    ...{ sameClaim: true, contextChanged: true, contextChanges: shown(oldText, found.changes) },
    changes: [],
  });
  return { ...beside, outcome: "exact", carried: { ...beside.carried, outcome: "exact" } };
}

/** What was put in place of words is where they were, whatever a comparison of words makes of it. */
function putInPlace<A extends Anchored>(one: Carried<A>, comparison: Comparison): Carried<A> {
  const { known, made } = comparison;
  const found = made.length > 0 ? known.follow(one.of.spans, made) : undefined;
  const isTouched = found?.changes.some((change) =>
    one.of.spans.some((span) => change.start < span.end && span.start < change.end),
  );
  if (!found || !isTouched) return one;
  const { outcome, changes, ...identity } = one.carried;
  return carriedTo(one.of, found.places, comparison, outcome === "lost" ? {} : identity);
}

function compare(
  oldText: string,
  newText: string,
  claims: readonly AnchoredClaim[],
  made: readonly Correction[],
): Comparison {
  const approved = new Map(
    claims.flatMap((claim) => {
      const change = approvedChange(oldText, claim);
      return change ? [[claim.id, change] as const] : [];
    }),
  );
  const known = new KnownChanges(oldText, newText, made.length > 0 ? made : [...approved.values()]);
  return { oldText, newText, known, approved, made };
}

/**
 * Carries claims over, and says which approvals do not stand any longer.
 * @param made what was put where, if nothing else was done to the text
 */
export function carryClaims(
  oldText: string,
  newText: string,
  claims: readonly AnchoredClaim[],
  made: readonly Correction[] = [],
): CarriedClaim[] {
  const comparison = compare(oldText, newText, claims, made);
  const decided = new Map(
    claims.flatMap((claim) => {
      const one = byDecision(claim, comparison);
      return one ? [[claim.id, one] as const] : [];
    }),
  );
  const undecided = claims.filter(({ id }) => comparison.approved.has(id) && !decided.has(id));
  for (const [id, one] of byWords(undecided, comparison)) decided.set(id, one);
  const applied = [...comparison.approved.values()].filter(({ claimId }) => decided.has(claimId));
  return carryAnchored(oldText, newText, claims).map((one) => {
    const own = decided.get(one.of.id);
    if (own) {
      const isBack = comparison.approved.get(one.of.id)?.takesBack === true;
      const takenBack = isBack ? ({ takenBack: true } as const) : {};
      return { ...own, applied: true, ...takenBack, goesStale: false };
    }
    const placed = besideApproved(one, applied, comparison) ?? putInPlace(one, comparison);
    const goesStale = one.of.state === "approved" && !placed.carried.sameClaim;
    return { ...placed, applied: false, goesStale };
  });
}

/** Carries annotations over; those whose words were replaced are where the new ones are. */
export function carryAnnotations<A extends Anchored>(
  oldText: string,
  newText: string,
  annotations: readonly A[],
  made: readonly Correction[] = [],
): Carried<A>[] {
  const comparison = compare(oldText, newText, [], made);
  return carryAnchored(oldText, newText, annotations).map((one) => putInPlace(one, comparison));
}
