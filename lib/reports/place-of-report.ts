import { AppError } from "#lib/core/errors.ts";
import { readExported } from "#lib/domain/exports/queries.ts";
import { findChain } from "#lib/domain/history/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";

/** @throws AppError `not_found` where a record of one event is wanted at another */
export function requireEventOf(record: { atSeq: number }, atSeq = record.atSeq): void {
  if (atSeq === record.atSeq) return;
  throw new AppError(
    "not_found",
    `This record was imported as it was at event ${record.atSeq}, and is of no other.`,
  );
}

/** What a report is of: an article or an imported record, at which event. */
export interface PlaceOfReport {
  isRecord: boolean;
  atSeq: number;
  /** How long the text is; 0 of a record, which is no longer than what may be imported. */
  characters: number;
}

/**
 * What a report would be of, before it is made: of the article as it is now, if not said otherwise.
 * @throws AppError `not_found` where there is no such article or event
 */
export async function placeOfReport(
  db: Db,
  { articleId, atSeq }: { articleId: string; atSeq?: number },
): Promise<PlaceOfReport> {
  const { recordAt, characters } = await readExported(db, articleId);
  if (recordAt === undefined) {
    const { head } = await findChain(db, articleId, atSeq);
    return { isRecord: false, atSeq: atSeq ?? head.seq, characters };
  }
  requireEventOf({ atSeq: recordAt }, atSeq);
  return { isRecord: true, atSeq: recordAt, characters };
}
