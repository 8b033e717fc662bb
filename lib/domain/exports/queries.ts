import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { findRecordRow } from "#lib/domain/records/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";

/**
 * What a report can be of: an article, or what was imported as the record of one, which is of one event alone.
 * @throws AppError `not_found`
 */
export async function readExported(
  db: Db,
  id: string,
): Promise<{ title: string; recordAt?: number; characters: number }> {
  if (!isId(id)) throw new AppError("not_found", "There is no such article in this newsroom.");
  const record = await findRecordRow(db, id);
  if (record) return { title: record.title, recordAt: record.atSeq, characters: 0 };
  const { title } = await readArticle(db, id);
  const [revision] = await db.$queryRaw<{ characters: number }[]>`
    SELECT length(text) AS characters FROM revision WHERE article_id = ${id}::uuid
    ORDER BY number DESC LIMIT 1`;
  return { title, characters: revision?.characters ?? 0 };
}

/** @throws AppError `not_found` where one of them is none of the article's */
export async function requireClaims(db: Db, articleId: string, ids: string[]): Promise<void> {
  const found = await db.claim.count({ where: { articleId, id: { in: ids } } });
  if (found === new Set(ids).size) return;
  throw new AppError("not_found", "There is no such claim in this article.");
}
