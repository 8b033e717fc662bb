import type { ArticleListItem } from "#components/articles/article-entry.tsx";
import { presentArticle } from "#lib/domain/articles/present.ts";
import { listArticles } from "#lib/domain/articles/queries.ts";
import { presentClaimCounts } from "#lib/domain/claims/present.ts";
import { countClaims } from "#lib/domain/claims/queries.ts";
import { countOpenContradictions } from "#lib/domain/findings/open-contradictions.ts";
import { listContradictions } from "#lib/domain/findings/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

/** All that the list of articles shows, read in one transaction. */
export function readArticles(
  actor: Actor,
): Promise<{ articles: ArticleListItem[]; can: { import: boolean } }> {
  return withNewsroom(actor, async (db) => {
    const rows = await listArticles(db);
    const ids = rows.map(({ id }) => id);
    const counts = await countClaims(db, ids);
    const open = countOpenContradictions(await listContradictions(db, ids));
    const articles = rows.map((row) => ({
      ...presentArticle(row),
      claims: presentClaimCounts(counts, row.id),
      openContradictions: open.get(row.id) ?? 0,
    }));
    return { articles, can: { import: allows("article.import", { roles: actor.roles }) } };
  });
}
