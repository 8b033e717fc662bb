import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { digestOfSecret } from "#lib/core/secrets.ts";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { stillMay } from "#lib/platform/auth/still-may.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { newsroomIdByExpertLink } from "#lib/platform/db/lookups.ts";
import { inScope, setScope } from "#lib/platform/db/transactions.ts";

/** What every expert link ends in begins with. */
export const EXPERT_PREFIX = "ask_";

/** What an expert is shown of what was shared: nothing that was restricted since, nor what was removed. */
const shown = { evidence: { removedAt: null, source: { visibleTo: { isEmpty: true } } } };

const named = { select: { person: { select: { name: true } } } } as const;

export type ExpertRow = Awaited<ReturnType<typeof listExperts>>[number];

/** Who was asked about the claims of an article, in order, and what they said. */
export function listExperts(db: Db, articleId: string) {
  return db.expertRequest.findMany({
    where: { claim: { articleId } },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      claimId: true,
      name: true,
      question: true,
      askedAt: true,
      expiresAt: true,
      openedAt: true,
      revokedAt: true,
      askedBy: named,
      answer: true,
      shared: { where: shown, select: { evidenceId: true } },
    },
  });
}

/** The same for a link that never was, that has expired, that was revoked, and whose maker asks nobody any more. */
const ended = () =>
  new AppError("not_found", "This link does not hold. Please ask whoever sent it for another.");

/**
 * The expert whose link somebody shows, as they act in the newsroom: on one claim, and nothing else.
 * @throws AppError `not_found` where the link does not hold, whatever the reason
 */
export async function expertByLink(token: string): Promise<Actor> {
  const sha256 = digestOfSecret(EXPERT_PREFIX, token);
  if (!sha256) throw ended();
  return inScope({}, async (db) => {
    const newsroomId = await newsroomIdByExpertLink(db, sha256);
    if (!newsroomId) throw ended();
    await setScope(db, { newsroomId });
    const request = await db.expertRequest.findFirst({
      where: { sha256, revokedAt: null, expiresAt: { gt: now() }, askedBy: stillMay("expert.ask") },
      include: { newsroom: true },
    });
    if (!request) throw ended();
    const { id, name, newsroom } = request;
    return {
      newsroomId,
      newsroomSlug: newsroom.slug,
      newsroomName: newsroom.name,
      memberId: id,
      personId: id,
      name,
      roles: [],
      expert: true,
    };
  });
}

export type AskedRow = Awaited<ReturnType<typeof readAsked>>;

/** All that an expert is shown: what is asked, of which claim, and the evidence that was shared. */
export async function readAsked(db: Db, { memberId: id }: Actor) {
  const request = await db.expertRequest.findFirst({
    where: { id },
    include: {
      answer: true,
      askedBy: named,
      claim: { select: { statement: true, articleId: true } },
      shared: {
        where: shown,
        orderBy: { evidenceId: "asc" },
        include: {
          evidence: {
            select: {
              id: true,
              locator: true,
              quote: true,
              stance: true,
              removedAt: true,
              source: { select: { title: true, url: true } },
            },
          },
        },
      },
    },
  });
  if (!request) throw ended();
  const revision = await currentRevision(db, request.claim.articleId);
  const spans = await db.claimSpan.findMany({
    where: { claimId: request.claimId, revisionId: revision.id },
    orderBy: { ordinal: "asc" },
    select: { exact: true },
  });
  return { ...request, words: spans.map(({ exact }) => exact) };
}

/** A request, locked for the command that changes it, with its answer and its article's chain. */
export async function lockedRequest(db: Db, id: string) {
  await lockRow(db, "expert_request", id);
  const request = await db.expertRequest.findFirst({
    where: { id },
    include: { answer: true, claim: { select: { articleId: true } } },
  });
  if (!request) throw new AppError("not_found", "There is no such request here.");
  const { articleId } = request.claim;
  return { request, chain: { articleId }, data: { claim: request.claimId, request: id } };
}
