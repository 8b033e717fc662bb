import type { BoardView } from "#components/board/board-context.ts";
import { now } from "#lib/core/clock.ts";
import { presentBoard } from "#lib/domain/board/present.ts";
import { listBoardArticles, readBoard } from "#lib/domain/board/queries.ts";
import type { BoardFilter } from "#lib/domain/board/schema.ts";
import { listMembers } from "#lib/domain/members/queries.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

/** All that the board shows, read in one transaction. */
export function readBoardView(actor: Actor, filter: BoardFilter): Promise<BoardView> {
  const at = now();
  return withNewsroom(actor, async (db) => {
    const rows = await readBoard(db, actor, filter, at);
    const members = await listMembers(db);
    return {
      newsroom: actor.newsroomSlug,
      filter,
      columns: presentBoard(rows, actor, at),
      articles: await listBoardArticles(db),
      checkers: members
        .filter(({ roles }) => roles.includes("reviewer") || roles.includes("editor"))
        .map(({ id, name }) => ({ id, name })),
    };
  });
}
