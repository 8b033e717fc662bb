import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { readChain } from "#lib/domain/history/queries.ts";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { buildReport } from "./build-report.ts";
import type { Report } from "./report.ts";

/**
 * The report of an article at event `atSeq`, its last one if not said otherwise. Reads only; the
 * caller opens the transaction, in which all is of one moment.
 * @throws AppError `not_found` where there is no such article or event
 */
export async function loadReport(
  db: Db,
  { articleId, atSeq }: { articleId: string; atSeq?: number },
): Promise<Report> {
  if (!isId(articleId))
    throw new AppError("not_found", "There is no such article in this newsroom.");
  const { id, events } = await readChain(db, articleId, atSeq);
  const first = events[0] && recordedEvent(events[0]);
  if (first?.type !== "article.imported") {
    throw new AppError("not_found", "This article’s log does not begin with its import.");
  }
  const revised = events.map(recordedEvent).findLast(({ type }) => type === "article.revised");
  const last = revised?.type === "article.revised" ? revised : first;
  const { text } = await db.revision.findFirstOrThrow({ where: { id: last.data.revision } });
  return buildReport({ chain: { id, events }, text });
}
