import { changesText, type Disposition, type Rating } from "#lib/domain/claims/verdicts.ts";
import { comparedPieces } from "#lib/engines/anchoring/alignment/word-changes.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { ageInWords } from "./age.ts";
import type { SimilarClaim } from "./queries.ts";

/** Something that has happened to a claim, by the name of the sentence that says so, and what that names. */
export interface Since {
  is: "stale" | "reopened" | "verdict" | "words" | "revised" | "removed" | "added";
  values?: { rating?: string; revisions?: string; revision?: number; count?: number };
}

/** A claim of another article that says nearly the same, as it was judged. */
export interface CheckedBefore {
  claimId: string;
  number: number;
  article: { id: string; title: string };
  /** Its statement; what the claim at hand does not say differs. */
  statement: { text: string; differs: boolean }[];
  rating: Rating;
  label: string;
  disposition: Disposition;
  oldText?: string;
  newText?: string;
  rationale: string;
  /** Whether an editor approved the verdict; else it was proposed. */
  isApproved: boolean;
  by: string;
  at: string;
  age: string;
  /** What has happened to it since. */
  since: Since[];
}

const mostShown = 5;

/** The verdict that counts: the last that was approved, or the one that lies before an editor. */
function verdictOf({ state, verdicts, decisions }: SimilarClaim) {
  const approval = decisions.find(({ kind }) => kind === "approve");
  const approved = verdicts.find(({ id }) => id === approval?.verdictId);
  if (approval && approved) {
    const { createdAt, decidedBy } = approval;
    return { verdict: approved, isApproved: true, at: createdAt, by: decidedBy.person.name };
  }
  const [verdict] = verdicts;
  if (state !== "proposed" || !verdict) return undefined;
  const { createdAt, proposedBy } = verdict;
  return { verdict, isApproved: false, at: createdAt, by: proposedBy.person.name };
}

function sinceThen(claim: SimilarClaim, verdictId: string, at: Date, isApproved: boolean) {
  const { state, verdicts, carries, evidence, article } = claim;
  const later = (one: Date | null | undefined) => (one ?? at) > at;
  const revised = article.revisions.filter(({ createdAt }) => later(createdAt)).at(-1);
  const changed = carries.filter(({ revision }) => later(revision.createdAt)).map(numberOf);
  const removed = evidence.filter(({ removedAt }) => later(removedAt)).length;
  const added = evidence.filter(({ createdAt, removedAt }) => later(createdAt) && !removedAt);
  const said: Since[] = [];
  if (isApproved && state === "stale") said.push({ is: "stale" });
  else if (isApproved && state !== "approved") said.push({ is: "reopened" });
  const [newest] = verdicts;
  if (newest && newest.id !== verdictId)
    said.push({ is: "verdict", values: { rating: newest.rating } });
  if (changed.length > 0) {
    said.push({ is: "words", values: { revisions: changed.join(", ") } });
  } else if (revised) {
    said.push({ is: "revised", values: { revision: revised.number } });
  }
  if (removed > 0) said.push({ is: "removed", values: { count: removed } });
  if (added.length > 0) said.push({ is: "added", values: { count: added.length } });
  return said;
}

const numberOf = ({ revision }: { revision: { number: number } }) => revision.number;

/** What of the claims that were found was judged, as the browser gets it; the closest first. */
export function presentCheckedBefore(
  own: string,
  claims: readonly SimilarClaim[],
  now: Date,
  language: Language = "en",
): CheckedBefore[] {
  const judged = claims.flatMap((claim): CheckedBefore[] => {
    const found = verdictOf(claim);
    if (!found) return [];
    const { verdict, isApproved, at, by } = found;
    const { rating, label, disposition, oldText, newText, rationale } = verdict;
    return [
      {
        claimId: claim.id,
        number: claim.number,
        article: { id: claim.article.id, title: claim.article.title },
        statement: comparedPieces(own, claim.statement)
          .filter(({ kind }) => kind !== "removed")
          .map(({ kind, text }) => ({ text, differs: kind === "added" })),
        rating: rating as Rating,
        label,
        disposition: disposition as Disposition,
        ...(oldText !== null && newText !== null ? { oldText, newText } : {}),
        rationale,
        isApproved,
        by,
        at: at.toISOString(),
        age: ageInWords(at, now, language),
        since: sinceThen(claim, verdict.id, at, isApproved),
      },
    ];
  });
  return judged.slice(0, mostShown);
}

/**
 * What an earlier verdict would be on another claim, for a checker to read, change and propose. What happened
 * to the text goes along only where the same words stand in this claim's.
 * @param rationale the earlier one, and where it is from
 */
export function asProposal(before: CheckedBefore, words: string, rationale: string) {
  const { rating, disposition, oldText, newText } = before;
  const fits = changesText(disposition) ? oldText !== undefined && words.includes(oldText) : true;
  return {
    rating,
    disposition: fits ? disposition : ("stands" as const),
    ...(fits && oldText !== undefined ? { exact: oldText, newText: newText ?? "" } : {}),
    rationale,
  };
}
