import type { Actor } from "#lib/platform/command/actor.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { type BoardFilter, boardStates } from "./schema.ts";

/** Of one column this many cards are read. */
export const MOST_CARDS = 40;
/** Of the articles to choose from. */
const MOST_ARTICLES = 200;

/** An article is on the board until it is signed off. */
const atWork = {
  state: { in: ["draft", "in_checking", "checked", "reopened", "correction_open"] },
};

/** The articles that the board can be narrowed to, the newest first. */
export function listBoardArticles(db: Db) {
  return db.article.findMany({
    where: { ...atWork, claims: { some: { state: { not: "withdrawn" } } } },
    orderBy: { createdAt: "desc" },
    take: MOST_ARTICLES,
    select: { id: true, title: true },
  });
}

/** The first claims of every column with what the member is to them, and how many there are. */
export async function readBoard(db: Db, actor: Actor, filter: BoardFilter, at: Date) {
  const me = actor.memberId;
  const where = {
    article: atWork,
    ...(filter.article ? { articleId: filter.article } : {}),
    ...(filter.owner ? { ownerId: filter.owner === "nobody" ? null : filter.owner } : {}),
    ...(filter.due ? { dueAt: { lte: at } } : {}),
  };
  const ids: string[] = [];
  for (const state of boardStates) {
    const first = await db.claim.findMany({
      where: { ...where, state },
      orderBy: [{ dueAt: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }],
      take: MOST_CARDS,
      select: { id: true },
    });
    ids.push(...first.map(({ id }) => id));
  }
  const counts = await db.claim.groupBy({ by: ["state"], where, _count: true });
  const claims = await db.claim.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, number: true, statement: true, state: true, priority: true },
      ...{ dueAt: true, createdAt: true },
      owner: { select: { id: true, person: { select: { name: true } } } },
      article: {
        select: {
          ...{ id: true, title: true, language: true, direction: true, timeZone: true },
          authors: { where: { memberId: me }, select: { memberId: true } },
        },
      },
      verdicts: { orderBy: { number: "desc" }, take: 1, select: { proposedById: true } },
      evidence: {
        where: { attachedById: me, removedAt: null },
        take: 1,
        select: { id: true },
      },
    },
  });
  return { claims, counts: counts.map(({ state, _count: count }) => ({ state, count })) };
}
export type BoardRows = Awaited<ReturnType<typeof readBoard>>;
