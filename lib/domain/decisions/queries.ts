import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { type ClaimContent, sourceContentHash } from "#lib/domain/claims/content-digest.ts";
import { lockedClaim } from "#lib/domain/claims/queries.ts";
import { claimWorkflow } from "#lib/domain/claims/workflow.ts";
import { evidenceOfClaim } from "#lib/domain/evidence/queries.ts";
import { openSalt } from "#lib/platform/audit/open-part.ts";
import { eventBody } from "#lib/platform/audit/vocabulary.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { claimIdsNotSeenWhole } from "#lib/platform/db/lookups.ts";

type LockedClaim = Awaited<ReturnType<typeof lockedClaim>>;
type Evidence = Awaited<ReturnType<typeof evidenceOfClaim>>;

/** Whether these ids, where they are named, are those of this evidence, in whatever order. */
function isWhatWasSeen(evidence: Evidence, seen: readonly string[] | undefined): boolean {
  if (!seen) return true;
  const there = new Set(evidence.map(({ id }) => id));
  return seen.length === there.size && seen.every((id) => there.has(id));
}

/** The salts of what may be given of the events that attached the claim's evidence, by its ids. */
async function saltsOfEvidence(db: Db, claim: { id: string; articleId: string }) {
  const attached = await db.auditEvent.findMany({
    where: {
      chain: { articleId: claim.articleId },
      AND: [{ body: { contains: claim.id } }, { body: { contains: '"evidence.attached"' } }],
    },
    select: { body: true, detail: { select: { salt: true } } },
  });
  return new Map(
    attached.map(({ body, detail }) => [
      String(eventBody.parse(JSON.parse(body)).data.evidence),
      detail?.salt ? openSalt(detail.salt) : undefined,
    ]),
  );
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
  const salts = await saltsOfEvidence(db, claim);
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
    evidence: evidence.map(({ id, source, locator, quote, stance }) => ({
      kind: source.kind,
      locator,
      quote,
      stance,
      contentHash: sourceContentHash(source),
      salt: salts.get(id),
    })),
  };
}

/** Leave to decide on the claim alone that this member has at a moment; undefined where they have none. */
export async function standingLeave(db: Db, claimId: string, deciderId: string, at: Date) {
  const unused = { revokedAt: null, decisions: { none: {} } };
  const leave = await db.breakGlass.findFirst({
    where: { claimId, deciderId, ...unused, createdAt: { lte: at }, expiresAt: { gt: at } },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return leave?.id;
}

/** All leave to decide alone that was given on an article's claims, the newest first. */
export function listLeaves(db: Db, articleId: string) {
  const person = { select: { id: true, person: { select: { name: true } } } } as const;
  return db.breakGlass.findMany({
    where: { claim: { articleId } },
    orderBy: { createdAt: "desc" },
    include: {
      decider: person,
      grantedBy: person,
      decisions: { select: { id: true, verdictId: true } },
    },
  });
}
export type LeaveRow = Awaited<ReturnType<typeof listLeaves>>[number];

/** Leave to decide alone, with the decision that it was used for; `not_found` where there is none. */
export async function readLeave(db: Db, id: string) {
  const leave = await db.breakGlass.findFirst({
    where: { id },
    include: { decisions: { select: { id: true } } },
  });
  if (!leave) throw new AppError("not_found", "There is no such leave here.");
  return leave;
}

/** A claim, locked, with what the member is to it who gives leave to decide on it alone, or revokes it. */
export async function claimForLeave(db: Db, claimId: string, memberId: string) {
  const locked = await lockedClaim(db, claimId, memberId);
  const verdicts = await db.verdict.count({ where: { claimId, proposedById: memberId } });
  const evidence = await db.evidence.count({ where: { claimId, attachedById: memberId } });
  const relation = { ...locked.relation, claimChecker: verdicts + evidence > 0 };
  return { ...locked, relation };
}

/** The claim that is to be decided on, locked, with the exact content that the decision rests on. */
export async function claimToDecide(
  db: Db,
  input: { claimId: string; verdictId: string; evidenceIds?: string[]; revisionId?: string },
  memberId: string,
  step: "approve" | "return",
) {
  const locked = await lockedClaim(db, input.claimId, memberId);
  const { claim, relation } = locked;
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
  // Leave is asked for where four-eyes bars them, and not spent where it does not.
  const { articleAuthor, verdictAuthor, evidenceAuthor } = relation;
  const isBarred = articleAuthor || verdictAuthor || evidenceAuthor;
  const leaveId = isBarred ? await standingLeave(db, claim.id, memberId, now()) : undefined;
  const unseen = (await claimIdsNotSeenWhole(db, claim.articleId)).includes(claim.id);
  return {
    ...locked,
    relation: { ...relation, leave: leaveId !== undefined, unseen },
    leaveId,
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
