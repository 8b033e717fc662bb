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

interface Ranked {
  id: string;
  state: string;
  count: number;
}

/** The first claims of every column with what the member is to them, and how many there are. */
export async function readBoard(db: Db, actor: Actor, filter: BoardFilter, at: Date) {
  const me = actor.memberId;
  const { article = null, owner = null } = filter;
  const isOverdue = filter.due !== undefined;
  // One look for all columns, beginning with the articles at work: most claims of a newsroom are long done.
  const ranked = await db.$queryRaw<Ranked[]>`
    SELECT id, state, count FROM (
      SELECT c.id, c.state, count(*) OVER (PARTITION BY c.state)::int AS count,
        row_number() OVER (PARTITION BY c.state ORDER BY c.due_at NULLS LAST, c.created_at, c.id) AS place
      FROM article a JOIN claim c ON c.newsroom_id = a.newsroom_id AND c.article_id = a.id
      WHERE a.state = ANY (${atWork.state.in}) AND c.state = ANY (${[...boardStates]})
        AND (${article}::uuid IS NULL OR a.id = ${article}::uuid)
        AND (${owner}::text IS NULL OR c.owner_id::text IS NOT DISTINCT FROM nullif(${owner}::text, 'nobody'))
        AND (NOT ${isOverdue}::boolean OR c.due_at <= ${at}::timestamptz)) one
    WHERE place <= ${MOST_CARDS} ORDER BY state, place`;
  const ids = ranked.map(({ id }) => id);
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
      verdicts: {
        orderBy: { number: "desc" },
        take: 1,
        select: { proposedById: true, createdAt: true },
      },
      evidence: { where: { attachedById: me }, select: { removedAt: true } },
    },
  });
  const places = new Map(ids.map((id, place) => [id, place]));
  claims.sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
  const counts = new Map(ranked.map(({ state, count }) => [state, count]));
  return { claims, counts: [...counts].map(([state, count]) => ({ state, count })) };
}
export type BoardRows = Awaited<ReturnType<typeof readBoard>>;
