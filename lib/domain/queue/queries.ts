import { workStates } from "#lib/domain/articles/workflow.ts";
import { isCorrectionDue } from "#lib/domain/claims/correction-place.ts";
import { countOpenContradictions } from "#lib/domain/findings/open-contradictions.ts";
import { listContradictions } from "#lib/domain/findings/queries.ts";
import { listSignedBy, listToSign } from "#lib/domain/signers/queries.ts";
import { allows, type Permission } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { articleIdsHeldUnseen } from "#lib/platform/db/lookups.ts";
import { reasons } from "./reasons.ts";

/** Of each reason this many are read, the most urgent or the oldest: more than anybody does in a day. */
const MOST = 200;
/** Of articles, which each bring a text along. */
const MOST_ARTICLES = 50;

/** An article in one of these may still lack something before its checking is finished. */
const inWork = workStates.filter((state) => state !== "draft");

const id = { id: true } as const;
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** Whether roles like these could ever be given the permission: if not, nothing is read for it. */
function couldEver(permission: Permission, { roles }: Actor): boolean {
  const best = {
    roles,
    articleAuthor: false,
    verdictAuthor: false,
    evidenceAuthor: false,
    checker: false,
    extraSigner: false,
  };
  return allows(permission, best);
}

const article = (me: string) =>
  ({
    id: true,
    title: true,
    language: true,
    direction: true,
    timeZone: true,
    state: true,
    createdAt: true,
    authors: { where: { memberId: me }, select: { memberId: true } },
  }) as const;

/** The claims that may wait for this member, by ids alone. */
async function candidates(db: Db, actor: Actor): Promise<string[]> {
  const me = actor.memberId;
  const oldest = { select: id, take: MOST, orderBy: { createdAt: "asc" } } as const;
  const given = await db.claim.findMany({
    where: { ownerId: me, state: { notIn: ["proposed", "approved", "withdrawn"] } },
    select: id,
    take: MOST,
    orderBy: [{ dueAt: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }],
  });
  const back = await db.claim.findMany({
    where: { state: { in: ["returned", "stale"] }, verdicts: { some: { proposedById: me } } },
    ...oldest,
  });
  const proposed = couldEver(reasons.decide, actor)
    ? await db.claim.findMany({ where: { state: "proposed" }, ...oldest })
    : [];
  const contexts = couldEver(reasons.context, actor)
    ? await db.claim.findMany({
        where: {
          state: "approved",
          carries: { some: { contextChanged: true, confirmedAt: null } },
        },
        ...oldest,
      })
    : [];
  return idsOf([...given, ...back, ...proposed, ...contexts]);
}

function readClaims(db: Db, ids: readonly string[], me: string) {
  return db.claim.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      ...{ id: true, number: true, statement: true, state: true, priority: true, ownerId: true },
      ...{ dueAt: true, createdAt: true },
      article: { select: article(me) },
      verdicts: {
        orderBy: { number: "desc" },
        take: 1,
        select: { proposedById: true, createdAt: true },
      },
      decisions: { orderBy: { createdAt: "desc" }, take: 1, select: { createdAt: true } },
      evidence: { where: { attachedById: me }, select: { removedAt: true } },
      carries: {
        where: { contextChanged: true, confirmedAt: null },
        take: 1,
        select: { revision: { select: { createdAt: true } } },
      },
    },
  });
}

/** The newest articles all of whose claims are settled, with what this member is to them. */
function readSettled(db: Db, me: string) {
  const checked = {
    OR: [
      { verdicts: { some: { proposedById: me } } },
      { evidence: { some: { attachedById: me } } },
    ],
  };
  return db.article.findMany({
    where: {
      state: { in: [...inWork, "checked"] },
      AND: [
        { claims: { some: { state: "approved" } } },
        { claims: { none: { state: { notIn: ["approved", "withdrawn"] } } } },
        {
          claims: {
            none: {
              state: "approved",
              carries: { some: { contextChanged: true, confirmedAt: null } },
            },
          },
        },
      ],
    },
    orderBy: { createdAt: "desc" },
    take: MOST_ARTICLES,
    select: { ...article(me), claims: { where: checked, take: 1, select: id } },
  });
}

/** Of the articles in checking, the approved claims whose corrections are not made in the newest text. */
async function listCorrectionsDue(db: Db, articleIds: readonly string[]) {
  const claims = await db.claim.findMany({
    where: {
      articleId: { in: [...articleIds] },
      state: "approved",
      verdicts: { some: { oldText: { not: null } } },
    },
    select: { id: true, articleId: true, verdicts: { orderBy: { number: "desc" }, take: 1 } },
  });
  const concerned = [...new Set(claims.map(({ articleId }) => articleId))];
  const numbers = await db.revision.groupBy({
    by: ["articleId"],
    where: { articleId: { in: concerned } },
    _max: { number: true },
  });
  const newest = numbers.map(({ articleId, _max }) => ({ articleId, number: _max.number ?? 1 }));
  const revisions = await db.revision.findMany({
    where: { OR: newest },
    select: { id: true, articleId: true, text: true },
  });
  const spans = await db.claimSpan.findMany({
    where: { claimId: { in: idsOf(claims) }, revisionId: { in: idsOf(revisions) } },
    select: { claimId: true, start: true, end: true },
  });
  const texts = new Map(revisions.map(({ articleId, text }) => [articleId, text]));
  const due = claims.filter(({ id, articleId, verdicts: [verdict] }) => {
    const own = spans.filter(({ claimId }) => claimId === id);
    return verdict && isCorrectionDue(texts.get(articleId) ?? "", own, verdict);
  });
  return new Map(due.map(({ id, articleId }) => [id, articleId]));
}

/** The articles in checking that have an approved correction, the newest first. */
function readCorrecting(db: Db) {
  return db.article.findMany({
    where: {
      state: { in: inWork },
      claims: { some: { state: "approved", verdicts: { some: { oldText: { not: null } } } } },
    },
    orderBy: { createdAt: "desc" },
    take: MOST_ARTICLES,
    select: id,
  });
}

/** Open questions on what this member wrote, by somebody else. */
function readQuestions(db: Db, me: string) {
  return db.annotation.findMany({
    where: {
      kind: "question",
      resolvedAt: null,
      removedAt: null,
      authorId: { not: me },
      article: { authors: { some: { memberId: me } } },
    },
    orderBy: { createdAt: "asc" },
    take: MOST,
    select: {
      ...{ id: true, body: true, createdAt: true },
      author: { select: { person: { select: { name: true } } } },
      article: { select: article(me) },
    },
  });
}

/** All that may wait for this member: the same number of queries however much it is. */
export async function readQueue(db: Db, actor: Actor) {
  const me = actor.memberId;
  const found = await candidates(db, actor);
  const settled = couldEver(reasons.finish_checking, actor) ? await readSettled(db, me) : [];
  const correcting = couldEver(reasons.correction, actor) ? await readCorrecting(db) : [];
  const corrections = await listCorrectionsDue(db, idsOf([...settled, ...correcting]));
  const contradictions = countOpenContradictions(await listContradictions(db, idsOf(settled)));
  const toSign = await listToSign(db, me);
  // One that they do not see holds an article no less: it is not counted.
  const unseen = await articleIdsHeldUnseen(db, idsOf(settled));
  return {
    claims: await readClaims(db, [...found, ...corrections.keys()], me),
    corrections,
    settled,
    signedBy: await listSignedBy(db, me, idsOf(settled)),
    toSign: (
      await db.article.findMany({ where: { id: { in: [...toSign.keys()] } }, select: article(me) })
    ).map((row) => ({ ...row, checkedAt: toSign.get(row.id) ?? row.createdAt })),
    contradictions: new Map([...unseen.map((id): [string, number] => [id, 0]), ...contradictions]),
    questions: await readQuestions(db, me),
  };
}
export type QueueRows = Awaited<ReturnType<typeof readQueue>>;
