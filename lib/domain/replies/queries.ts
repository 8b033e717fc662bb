import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";

export type ReplyRow = Awaited<ReturnType<typeof listReplies>>[number];

/** The replies to all that there is about an article, the oldest first; not those removed. */
export function listReplies(db: Db, articleId: string) {
  return db.reply.findMany({
    where: { articleId, removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { author: { include: { person: true } } },
  });
}

/** Replies to one thing, in the order of their ids, which is that of their times; not those removed. */
export function readThread(db: Db, subject: Subject, after: string | undefined, take: number) {
  return db.reply.findMany({
    where: { ...subject, removedAt: null, ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: "asc" },
    take,
  });
}

/** What replies hang on, or `not_found`. */
export async function readSubject(db: Db, { annotationId, claimId }: Subject) {
  const select = { articleId: true } as const;
  const found = claimId
    ? await db.claim.findFirst({ where: { id: claimId }, select })
    : await db.annotation.findFirst({
        where: { id: annotationId },
        select: { ...select, removedAt: true },
      });
  if (!found) throw new AppError("not_found", "There is nothing here that this could answer.");
  return { removedAt: null, ...found };
}

interface Subject {
  annotationId?: string;
  claimId?: string;
}

/**
 * What a reply is to answer: of which article it is. That is locked, as by whatever writes about it.
 */
export async function lockedSubject(db: Db, subject: Subject): Promise<{ articleId: string }> {
  const { articleId } = await readSubject(db, subject);
  await lockRow(db, "article", articleId);
  const { removedAt } = await readSubject(db, subject);
  if (removedAt) throw new AppError("conflict", "What this answers was removed.");
  return { articleId };
}

/** The reply, locked for the command that changes it, with what the actor is to it. */
export async function lockedReply(db: Db, id: string, memberId: string) {
  await lockRow(db, "reply", id);
  const reply = await db.reply.findFirstOrThrow({ where: { id } });
  const { articleId, annotationId, claimId, authorId } = reply;
  return {
    reply,
    chain: { articleId },
    relation: { replyAuthor: authorId === memberId },
    /** What its events are about. */
    about: {
      reply: id,
      ...(annotationId ? { annotation: annotationId } : {}),
      ...(claimId ? { claim: claimId } : {}),
    },
  };
}
