import { isoTime, now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { KEPT_MS, type ReportOrder, reportOrder } from "#lib/domain/exports/order.ts";
import { readExported } from "#lib/domain/exports/queries.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { earlierAnswer, keepAnswer } from "#lib/platform/command/request-key.ts";
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

/** What is asked for, of an event of which it is known that there is one. */
type Ordered = WantedReport & { atSeq: number; isRecord: boolean };

/** An order that is to be taken once, however often it is sent: its own key, and the event that it names, if it does. */
interface Once {
  key: string;
  askedSeq: number | undefined;
}

/**
 * Asks for a report that a job makes, by somebody of whom it is known that they may (`sendOrOrder`). Sent again under
 * the same key, it is the same order, as far as it is by then.
 * @throws AppError `invalid_input` where another request had this key; `not_found` where the order is kept no longer
 */
export async function orderReport(
  actor: Actor,
  wanted: Ordered,
  once?: Once,
): Promise<ReportOrder> {
  const { newsroomId, personId, memberId } = actor;
  const { articleId, format, edition = "internal", claimIds, byteOrderMark } = wanted;
  const { atSeq, isRecord } = wanted;
  const asked = now();
  const expires = new Date(asked.getTime() + KEPT_MS);
  const about = { articleId, format, edition, claimIds, byteOrderMark };
  const order = reportOrder.parse({
    ...{ id: newId(), newsroomId, memberId, ...about },
    ...{ atSeq, isRecord, state: "waiting", stage: null, progress: 0, problem: null, file: null },
    ...{ askedAt: isoTime(asked), expiresAt: isoTime(expires) },
  });
  const request = once && {
    ...{ actor, command: "report.order", key: once.key },
    input: { ...about, atSeq: once.askedSeq },
  };
  const job = { newsroomId, reportId: order.id };
  const one = { key: order.id, priority: PRIORITY };
  try {
    return await inScope({ newsroomId, personId }, async (db) => {
      const earlier = request && (await earlierAnswer(db, request));
      if (earlier) return readReportOrder(db, actor, String(earlier.answer));
      // Before the job can be taken up, which is when this ends.
      await keepNote(order.id, order);
      await enqueue(db, "report", job, one);
      // The same job takes it away when its time is over.
      await enqueue(db, "report", job, { ...one, startAfter: expires });
      if (request) await keepAnswer(db, request, order.id, asked);
      return order;
    });
  } catch (error) {
    await removeKeptFile(order.id);
    throw error;
  }
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
