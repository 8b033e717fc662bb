import type { ArticleListItem } from "#components/articles/article-entry.tsx";
import type { RecordListItem } from "#components/records/record-list.tsx";
import { cursorText, readCursor } from "#lib/domain/articles/list-cursor.ts";
import { presentArticle } from "#lib/domain/articles/present.ts";
import { ARTICLES_AT_ONCE, listArticles } from "#lib/domain/articles/queries.ts";
import { presentClaimCounts } from "#lib/domain/claims/present.ts";
import { countClaims } from "#lib/domain/claims/queries.ts";
import { countOpenContradictions } from "#lib/domain/findings/open-contradictions.ts";
import { listContradictions } from "#lib/domain/findings/queries.ts";
import { listRecords, RECORDS_AT_ONCE, type RecordRow } from "#lib/domain/records/queries.ts";
import { readRisks } from "#lib/domain/signers/queries.ts";
import { levelOf } from "#lib/domain/signers/risk.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

export interface ArticlesView {
  articles: ArticleListItem[];
  /** Where the list goes on, as an address says it; undefined at its end. */
  older?: string;
  /** What was imported as the record of an article, on the first part of the list. */
  records: RecordListItem[];
  can: { import: boolean };
}

const presentRecord = (row: RecordRow): RecordListItem => ({
  ...{ id: row.id, title: row.title, newsroom: row.originNewsroom, atSeq: row.atSeq },
  importedAt: row.createdAt.toISOString(),
});

/**
 * All that the list of articles shows, read in one transaction.
 * @param after where the part before this one ended, as the address says it
 */
export function readArticles(actor: Actor, after?: string): Promise<ArticlesView> {
  return withNewsroom(actor, async (db) => {
    const rows = await listArticles(db, readCursor(after));
    const ids = rows.map(({ id }) => id);
    const counts = await countClaims(db, ids);
    const open = countOpenContradictions(await listContradictions(db, ids));
    const risks = await readRisks(db, ids);
    const articles = rows.map((row) => ({
      ...presentArticle(row),
      claims: presentClaimCounts(counts, row.id),
      openContradictions: open.get(row.id) ?? 0,
      risk: levelOf(risks.get(row.id) ?? 0),
    }));
    const last = rows.length === ARTICLES_AT_ONCE ? rows.at(-1) : undefined;
    const older = last && cursorText(last);
    const records = after ? [] : await listRecords(db, { limit: RECORDS_AT_ONCE });
    return {
      articles,
      older,
      records: records.map(presentRecord),
      can: { import: allows("article.import", { roles: actor.roles }) },
    };
  });
}
