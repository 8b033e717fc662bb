import { AppError } from "#lib/core/errors.ts";
import { fallBack } from "#lib/domain/articles/fall-back.ts";
import { isArticleAuthor, readArticle } from "#lib/domain/articles/queries.ts";
import { readMembers } from "#lib/domain/members/queries.ts";
import type { Relation } from "#lib/engines/permissions/facts.ts";
import { eventBody } from "#lib/platform/audit/vocabulary.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { changesPlan, conflictSentence, type PlannedField } from "./conflict-sentence.ts";
import { isBoundByEvidence } from "./own-evidence.ts";

export type ClaimRow = Awaited<ReturnType<typeof listClaims>>[number];

/** An article's claims with all that hangs on them, removed evidence too, in the order of their numbers. */
export async function listClaims(db: Db, articleId: string, revisionId: string) {
  const claims = await db.claim.findMany({
    where: { articleId },
    orderBy: { number: "asc" },
    include: {
      spans: {
        where: { revisionId },
        orderBy: { ordinal: "asc" },
        select: { start: true, end: true, exact: true },
      },
      verdicts: { orderBy: { number: "asc" } },
      decisions: { orderBy: { createdAt: "asc" } },
      evidence: { orderBy: { createdAt: "asc" }, include: { source: true } },
    },
  });
  // A few people do all of it: joined to each row they would be read some thousand times.
  const member = await readMembers(
    db,
    claims.flatMap(({ ownerId, openedById, verdicts, decisions, evidence }) => [
      ...(ownerId ? [ownerId] : []),
      openedById,
      ...verdicts.map(({ proposedById }) => proposedById),
      ...decisions.map(({ decidedById }) => decidedById),
      ...evidence.map(({ attachedById }) => attachedById),
    ]),
  );
  return claims.map((claim) => ({
    ...claim,
    owner: claim.ownerId === null ? null : member(claim.ownerId),
    openedBy: member(claim.openedById),
    verdicts: claim.verdicts.map((one) => ({ ...one, proposedBy: member(one.proposedById) })),
    decisions: claim.decisions.map((one) => ({ ...one, decidedBy: member(one.decidedById) })),
    evidence: claim.evidence.map((one) => ({ ...one, attachedBy: member(one.attachedById) })),
  }));
}

/** How many claims of these articles are in which state. */
export async function countClaims(db: Db, articleIds: readonly string[]): Promise<ClaimCount[]> {
  const groups = await db.claim.groupBy({
    by: ["articleId", "state"],
    where: { articleId: { in: [...articleIds] } },
    _count: true,
  });
  return groups.map(({ articleId, state, _count: count }) => ({ articleId, state, count }));
}

export interface ClaimCount {
  articleId: string;
  state: string;
  count: number;
}

async function readClaim(db: Db, id: string) {
  const claim = await db.claim.findFirst({
    where: { id },
    include: { verdicts: { orderBy: { number: "desc" }, take: 1 } },
  });
  if (!claim) throw new AppError("not_found", "There is no such claim here.");
  return claim;
}

/** What the member is to the claim: the facts that four-eyes asks for. */
export async function claimRelation(
  db: Db,
  claim: {
    id: string;
    articleId: string;
    verdicts: { proposedById: string; createdAt: Date }[];
  },
  memberId: string,
): Promise<Relation> {
  const own = await db.evidence.findMany({
    where: { claimId: claim.id, attachedById: memberId },
    select: { removedAt: true },
  });
  const verdict = claim.verdicts[0];
  return {
    articleAuthor: await isArticleAuthor(db, claim.articleId, memberId),
    verdictAuthor: verdict?.proposedById === memberId,
    evidenceAuthor: isBoundByEvidence(own, verdict?.createdAt),
  };
}

/**
 * The claim, locked for the command that changes it, with its article, which is locked first, as a revision
 * does; and what the actor is to it.
 */
export async function lockedClaim(db: Db, id: string, memberId: string) {
  const { articleId } = await readClaim(db, id);
  await lockRow(db, "article", articleId);
  await lockRow(db, "claim", id);
  const claim = await readClaim(db, id);
  const relation = await claimRelation(db, claim, memberId);
  return { claim, relation, chain: { articleId } };
}

/** What ends a sign-off of the claim's article, for a command that ends its approval or puts it in doubt. */
export async function fallOfArticle(db: Db, { articleId }: { articleId: string }) {
  return fallBack(await readArticle(db, articleId));
}

/** Who last changed this of a claim's plan, and when; undefined where nobody did. */
async function lastChange(db: Db, claim: { id: string; articleId: string }, field: PlannedField) {
  const rows = await db.auditEvent.findMany({
    where: { chain: { articleId: claim.articleId }, body: { contains: claim.id } },
    orderBy: { seq: "desc" },
    take: 200,
    select: { body: true },
  });
  const bodies = rows.map(({ body }) => eventBody.parse(JSON.parse(body)));
  const last = bodies.find((body) => changesPlan(body, field));
  return last && { by: (await readMembers(db, [last.actor]))(last.actor).name, at: last.at };
}

/**
 * Refuses a change of what somebody else changed since it was seen, and says whose that is. What nobody said they
 * saw is not compared.
 */
export async function refuseUnseen(
  db: Db,
  claim: { id: string; articleId: string },
  fields: readonly { field: PlannedField; saw: string | null | undefined; now: string | null }[],
): Promise<void> {
  const other = fields.find(({ saw, now }) => saw !== undefined && saw !== now);
  if (!other) return;
  const { field, saw = null, now } = other;
  const name = async (value: string | null) =>
    field === "owner" && value !== null ? (await readMembers(db, [value]))(value).name : value;
  const last = await lastChange(db, claim, field);
  const said = { field, now: await name(now), saw: await name(saw), by: last?.by, at: last?.at };
  throw new AppError("conflict", conflictSentence(said));
}
