import { isoTime, now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { KEPT_MS, type ReportOrder, reportOrder } from "#lib/domain/exports/order.ts";
import { readExported } from "#lib/domain/exports/queries.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { keepNote, readNote, removeKeptFile } from "#lib/platform/files/kept-files.ts";
import { enqueue } from "#lib/platform/jobs/enqueue.ts";
import type { WantedReport } from "./export-report.ts";

/** People who wait for something on a page go before. */
const PRIORITY = -1;

/** An order as it is kept; undefined where there is none of this id. */
export async function findOrder(id: string): Promise<ReportOrder | undefined> {
  const note = await readNote(id);
  return note === undefined ? undefined : reportOrder.parse(note);
}

/** Whether its time is over. */
export const isOver = ({ expiresAt }: ReportOrder) => now() >= new Date(expiresAt);

/**
 * Asks for a report that a job makes, by somebody of whom it is known that they may, of an event of which it is known
 * that there is one (`sendOrOrder`).
 */
export async function orderReport(
  { newsroomId, memberId }: Actor,
  wanted: WantedReport & { atSeq: number; isRecord: boolean },
): Promise<ReportOrder> {
  const { articleId, format, edition = "internal", claimIds, byteOrderMark } = wanted;
  const { atSeq, isRecord } = wanted;
  const asked = now();
  const expires = new Date(asked.getTime() + KEPT_MS);
  const order = reportOrder.parse({
    ...{ id: newId(), newsroomId, memberId, articleId, format, edition, claimIds, byteOrderMark },
    ...{ atSeq, isRecord, state: "waiting", stage: null, progress: 0, problem: null, file: null },
    ...{ askedAt: isoTime(asked), expiresAt: isoTime(expires) },
  });
  await keepNote(order.id, order);
  const job = { newsroomId, reportId: order.id };
  const one = { key: order.id, priority: PRIORITY };
  try {
    await inScope({ newsroomId }, async (db) => {
      await enqueue(db, "report", job, one);
      // The same job takes it away when its time is over.
      await enqueue(db, "report", job, { ...one, startAfter: expires });
    });
  } catch (error) {
    await removeKeptFile(order.id);
    throw error;
  }
  return order;
}

/**
 * A report that the actor asked for, as far as it is; only they see it, and only while they may export the article.
 * @throws AppError `not_found` where it is none of theirs, or its time is over
 */
export async function readReportOrder(db: Db, actor: Actor, id: string): Promise<ReportOrder> {
  requirePermission(actor, "report.export");
  const order = await findOrder(id);
  const isTheirs = order?.newsroomId === actor.newsroomId && order.memberId === actor.memberId;
  if (!order || !isTheirs || isOver(order)) {
    throw new AppError("not_found", "There is no such report here, or it is kept no longer.");
  }
  await readExported(db, order.articleId);
  return order;
}
