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
): Promise<{ title: string; recordAt?: number }> {
  if (!isId(id)) throw new AppError("not_found", "There is no such article in this newsroom.");
  const record = await findRecordRow(db, id);
  if (record) return { title: record.title, recordAt: record.atSeq };
  return { title: (await readArticle(db, id)).title };
}
