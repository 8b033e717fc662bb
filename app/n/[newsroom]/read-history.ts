import type { ChainQuery } from "#components/history/chain-query.ts";
import { type ChainView, presentChain } from "#lib/domain/history/present.ts";
import { proveChain, readChainPage } from "#lib/domain/history/queries.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import type { Language } from "#lib/platform/languages/languages.ts";

/**
 * A part of a chain, an article's or (null) the newsroom's own, in one transaction; the whole of it is
 * recomputed only where that is asked for.
 */
export function readHistory(
  actor: Actor,
  articleId: string | null,
  query: ChainQuery,
  language: Language,
): Promise<ChainView> {
  return withNewsroom(actor, async (db) => {
    const view = presentChain(await readChainPage(db, articleId, query), language, query.of);
    if (!query.isWhole) return view;
    const proven = { from: 1, to: view.head.seq };
    return { ...view, proven, fault: await proveChain(db, articleId) };
  });
}
