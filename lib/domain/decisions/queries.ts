import { AppError } from "#lib/core/errors.ts";
import { type ClaimContent, sourceContentHash } from "#lib/domain/claims/content-digest.ts";
import { lockedClaim } from "#lib/domain/claims/queries.ts";
import { claimWorkflow } from "#lib/domain/claims/workflow.ts";
import { evidenceOfClaim } from "#lib/domain/evidence/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";

type LockedClaim = Awaited<ReturnType<typeof lockedClaim>>;
type Evidence = Awaited<ReturnType<typeof evidenceOfClaim>>;

/** Whether these ids, where they are named, are those of this evidence, in whatever order. */
function isWhatWasSeen(evidence: Evidence, seen: readonly string[] | undefined): boolean {
  if (!seen) return true;
  const there = new Set(evidence.map(({ id }) => id));
  return seen.length === there.size && seen.every((id) => there.has(id));
}

async function contentOf(
  db: Db,
  { claim }: LockedClaim,
  revisionId: string,
  evidence: Evidence,
): Promise<ClaimContent> {
  const verdict = claim.verdicts[0];
  if (!verdict) throw new AppError("conflict", "No verdict is proposed on this claim.");
  const spans = await db.claimSpan.findMany({
    where: { claimId: claim.id, revisionId },
    orderBy: { ordinal: "asc" },
  });
  const { rating, label, rationale, disposition, oldText, newText } = verdict;
  return {
    words: spans.map((span) => span.exact),
    statement: claim.statement,
    verdict: {
      rating,
      label,
      rationale,
      disposition,
      oldText: oldText ?? undefined,
      newText: newText ?? undefined,
    },
    evidence: evidence.map(({ source, locator, quote, stance }) => ({
      kind: source.kind,
      locator,
      quote,
      stance,
      contentHash: sourceContentHash(source),
    })),
  };
}

/** The claim that is to be decided on, locked, with the exact content that the decision rests on. */
export async function claimToDecide(
  db: Db,
  input: { claimId: string; verdictId: string; evidenceIds?: string[]; revisionId?: string },
  memberId: string,
  step: "approve" | "return",
) {
  const locked = await lockedClaim(db, input.claimId, memberId);
  const { claim } = locked;
  const verdict = claim.verdicts[0];
  if (verdict?.id !== input.verdictId) {
    throw new AppError(
      "conflict",
      "Another verdict has been proposed since. Please look at it first.",
    );
  }
  const evidence = await evidenceOfClaim(db, claim.id);
  if (!isWhatWasSeen(evidence, input.evidenceIds)) {
    throw new AppError("conflict", "The evidence has changed since. Please look at it first.");
  }
  const revision = await db.revision.findFirstOrThrow({
    where: { articleId: claim.articleId },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  if (input.revisionId !== undefined && input.revisionId !== revision.id) {
    throw new AppError("conflict", "The text has changed since. Please look at it first.");
  }
  if (step === "approve" && (await wordsChangedSince(db, claim.id, verdict.createdAt))) {
    throw new AppError(
      "conflict",
      "The words of this claim have changed since the verdict was proposed: it needs a new verdict.",
    );
  }
  return {
    ...locked,
    verdict,
    content: await contentOf(db, locked, revision.id, evidence),
    move: { workflow: claimWorkflow, subject: claim, step },
  };
}

/** Whether a revision since then made another claim of it: its words, or what its sentence says of them. */
async function wordsChangedSince(db: Db, claimId: string, since: Date): Promise<boolean> {
  const where = { claimId, sameClaim: false, revision: { createdAt: { gt: since } } };
  return (await db.claimCarry.count({ where })) > 0;
}
