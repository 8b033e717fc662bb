import { AppError } from "#lib/core/errors.ts";
import { currentRevision, readArticle, revisionForWrite } from "#lib/domain/articles/queries.ts";
import { articleWorkflow } from "#lib/domain/articles/workflow.ts";
import { isCorrectionDue } from "#lib/domain/claims/correction-place.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import type { Anchored, AnchoredClaim } from "./carry.ts";
import type { Standing } from "./sign-off-blocks.ts";

/** The claims of an article with their words in this revision, and what was last proposed for them. */
export async function listAnchoredClaims(
  db: Db,
  articleId: string,
  revisionId: string,
): Promise<AnchoredClaim[]> {
  const claims = await db.claim.findMany({
    where: { articleId },
    orderBy: { number: "asc" },
    select: {
      id: true,
      state: true,
      spans: { where: { revisionId }, orderBy: { ordinal: "asc" } },
      verdicts: { orderBy: { number: "desc" }, take: 1 },
    },
  });
  return claims.map(({ id, state, spans, verdicts: [verdict] }) => {
    const { oldText, newText } = verdict ?? {};
    const corrects = typeof oldText === "string" && typeof newText === "string";
    return { id, state, spans, ...(corrects ? { correction: { oldText, newText } } : {}) };
  });
}

/** The annotations of an article with their words in this revision. */
export async function listAnchoredAnnotations(
  db: Db,
  articleId: string,
  revisionId: string,
): Promise<Anchored[]> {
  // Those removed go along too, so that they can come back.
  return db.annotation.findMany({
    where: { articleId },
    orderBy: { createdAt: "asc" },
    select: { id: true, spans: { where: { revisionId }, orderBy: { ordinal: "asc" } } },
  });
}

/** The revision that is to be followed by another, its article locked; with all that hangs on its text. */
export async function revisionToFollow(db: Db, input: { articleId: string; revisionId: string }) {
  const { articleId } = input;
  await lockRow(db, "article", articleId);
  const article = await readArticle(db, articleId);
  const revision = await revisionForWrite(db, articleId, input.revisionId);
  return {
    chain: { articleId },
    article,
    revision,
    authors: await db.articleAuthor.findMany({ where: { articleId } }),
    claims: await listAnchoredClaims(db, articleId, revision.id),
    annotations: await listAnchoredAnnotations(db, articleId, revision.id),
    move: { workflow: articleWorkflow, subject: article, step: "revise" },
  };
}
export type Followed = Awaited<ReturnType<typeof revisionToFollow>>;

/** An article's revisions, the newest first, without their texts. */
export function listRevisions(db: Db, articleId: string) {
  return db.revision.findMany({
    where: { articleId },
    orderBy: { number: "desc" },
    select: {
      id: true,
      number: true,
      sha256: true,
      note: true,
      origin: true,
      createdAt: true,
      madeBy: { include: { person: true } },
    },
  });
}
export type RevisionRow = Awaited<ReturnType<typeof listRevisions>>[number];

/** What the revisions of an article did to its claims, the newest revision first. */
export function listCarries(db: Db, articleId: string) {
  return db.claimCarry.findMany({
    where: { revision: { articleId } },
    orderBy: { revision: { number: "desc" } },
    include: {
      revision: { select: { number: true, createdAt: true } },
      claim: { select: { number: true, statement: true, state: true } },
      confirmedBy: { include: { person: true } },
    },
  });
}
export type CarryRow = Awaited<ReturnType<typeof listCarries>>[number];

/** The approved claims whose corrections are not made in the newest text, by number. */
export async function listUnapplied(db: Db, articleId: string): Promise<number[]> {
  const revision = await currentRevision(db, articleId);
  const claims = await db.claim.findMany({
    where: { articleId, state: "approved" },
    orderBy: { number: "asc" },
    select: {
      number: true,
      spans: { where: { revisionId: revision.id } },
      verdicts: { orderBy: { number: "desc" }, take: 1 },
    },
  });
  return claims
    .filter(({ spans, verdicts: [verdict] }) => {
      return verdict && isCorrectionDue(revision.text, spans, verdict);
    })
    .map(({ number }) => number);
}

/** The claims whose context changed and was not confirmed since, by number. */
export async function listUnconfirmed(db: Db, articleId: string): Promise<number[]> {
  const carries = await db.claimCarry.findMany({
    where: {
      revision: { articleId },
      contextChanged: true,
      confirmedAt: null,
      claim: { state: "approved" },
    },
    select: { claim: { select: { number: true } } },
  });
  return [...new Set(carries.map(({ claim }) => claim.number))].sort((a, b) => a - b);
}

/** Whether the member checked a claim of the article: proposed a verdict, or attached evidence. */
export async function isChecker(db: Db, articleId: string, memberId: string): Promise<boolean> {
  const verdicts = await db.verdict.count({
    where: { claim: { articleId }, proposedById: memberId },
  });
  if (verdicts > 0) return true;
  const where = { claim: { articleId }, attachedById: memberId };
  return (await db.evidence.count({ where })) > 0;
}

/**
 * The claims of the article on whose standing verdict the member's own judgement rests: they, or for a bot whoever made
 * its token, proposed it or decided on it. The database makes nobody an author whose judgement stands
 * (`refuse_judging_author`).
 */
export async function listJudgedClaims(
  db: Db,
  articleId: string,
  memberId: string,
): Promise<string[]> {
  const tokens = await db.apiToken.findMany({ where: { memberId }, select: { madeById: true } });
  const answering = [memberId, ...tokens.map(({ madeById }) => madeById)];
  const claims = await db.claim.findMany({
    where: { articleId, state: { in: ["proposed", "disputed", "approved"] } },
    select: {
      id: true,
      verdicts: {
        orderBy: { number: "desc" },
        take: 1,
        select: { proposedById: true, decisions: { select: { decidedById: true } } },
      },
    },
  });
  return claims
    .filter(({ verdicts: [last] }) => {
      const judges = [last?.proposedById, ...(last?.decisions ?? []).map((one) => one.decidedById)];
      return judges.some((judge) => judge !== undefined && answering.includes(judge));
    })
    .map(({ id }) => id);
}

/** What stands in the way of a sign-off, and so of publication. */
export async function readStanding(db: Db, articleId: string): Promise<Standing> {
  const open = await db.claim.findMany({
    where: { articleId, state: { notIn: ["approved", "withdrawn"] } },
    orderBy: { number: "asc" },
    select: { number: true },
  });
  return {
    open: open.map(({ number }) => number),
    unapplied: await listUnapplied(db, articleId),
    unconfirmed: await listUnconfirmed(db, articleId),
  };
}

/** The words that annotations without any in this revision last had, by the annotation's id. */
export async function listLostWords(
  db: Db,
  articleId: string,
  revisionId: string,
): Promise<Map<string, string[]>> {
  const rows = await db.annotation.findMany({
    where: { articleId, removedAt: null, spans: { none: { revisionId }, some: {} } },
    select: {
      id: true,
      spans: {
        orderBy: [{ revision: { number: "desc" } }, { ordinal: "asc" }],
        select: { revisionId: true, exact: true },
      },
    },
  });
  return new Map(
    rows.map(({ id, spans }) => {
      const last = spans[0]?.revisionId;
      return [id, spans.filter((span) => span.revisionId === last).map(({ exact }) => exact)];
    }),
  );
}

/** The sign-off of this revision, if there is one. */
export function readSignOff(db: Db, revisionId: string) {
  return db.signOff.findFirst({
    where: { revisionId },
    orderBy: { createdAt: "desc" },
    include: { signedBy: { include: { person: true } } },
  });
}

/** One revision of an article with its text, by its number; `not_found` where there is none. */
export async function readRevision(db: Db, articleId: string, number: number) {
  const revision = await db.revision.findFirst({ where: { articleId, number } });
  if (!revision) throw new AppError("not_found", "This article has no such revision.");
  return revision;
}

/** How many claims have words in both revisions, those that were touched left out. */
export function countLeftAlone(
  db: Db,
  articleId: string,
  revisionIds: readonly string[],
  touchedIds: readonly string[],
): Promise<number> {
  return db.claim.count({
    where: {
      articleId,
      id: { notIn: [...touchedIds] },
      state: { not: "withdrawn" },
      AND: revisionIds.map((revisionId) => ({ spans: { some: { revisionId } } })),
    },
  });
}
