import { isoTime, now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { KEPT_MS, type ReportOrder, reportOrder } from "#lib/domain/exports/order.ts";
import { findChain } from "#lib/domain/history/queries.ts";
import { actorByMember } from "#lib/platform/auth/actor-by-member.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { faultMessage } from "#lib/platform/command/fault-message.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { inScope, withNewsroom } from "#lib/platform/db/transactions.ts";
import { keepFile, keepNote, readNote, removeKeptFile } from "#lib/platform/files/kept-files.ts";
import { enqueue } from "#lib/platform/jobs/enqueue.ts";
import type { ReportData } from "#lib/platform/jobs/queues.ts";
import { exportEvents } from "./export-events.ts";
import { exportReport, isLongLog } from "./export-report.ts";

/** People who wait for something on a page go before. */
const PRIORITY = -1;

async function readOrder(id: string): Promise<ReportOrder | undefined> {
  const note = await readNote(id);
  return note === undefined ? undefined : reportOrder.parse(note);
}

const isOver = ({ expiresAt }: ReportOrder) => now() >= new Date(expiresAt);

/**
 * Asks for a report that a job makes: of the article as it is now, or at event `atSeq`.
 * @throws AppError as `exportReport`
 */
export async function orderReport(
  actor: Actor,
  wanted: Parameters<typeof exportReport>[1],
): Promise<ReportOrder> {
  requirePermission(actor, "report.export");
  const { newsroomId, memberId } = actor;
  const { articleId, format, edition = "internal", claimIds, byteOrderMark } = wanted;
  const chain = await withNewsroom(actor, (db) => findChain(db, articleId, wanted.atSeq));
  const asked = now();
  const expires = new Date(asked.getTime() + KEPT_MS);
  const order = reportOrder.parse({
    ...{ id: newId(), newsroomId, memberId, articleId, format, edition, claimIds, byteOrderMark },
    atSeq: wanted.atSeq ?? chain.head.seq,
    ...{ state: "waiting", progress: 0, problem: null, file: null },
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
export async function readReportOrder(actor: Actor, id: string): Promise<ReportOrder> {
  requirePermission(actor, "report.export");
  const order = await readOrder(id);
  const isTheirs = order?.newsroomId === actor.newsroomId && order.memberId === actor.memberId;
  if (!order || !isTheirs || isOver(order)) {
    throw new AppError("not_found", "There is no such report here, or it is kept no longer.");
  }
  await withNewsroom(actor, (db) => readArticle(db, order.articleId));
  return order;
}

/** Of how many hundredths it is worth telling those who wait. */
const STEP = 10;

/** Notes how far it is, a few times; what is noted later is noted after it. */
function progressOf(order: ReportOrder) {
  let last = 0;
  let noted: Promise<unknown> = Promise.resolve();
  const tell = (seq: number): void => {
    const progress = Math.floor((100 * seq) / order.atSeq);
    if (progress < last + STEP || progress >= 100) return;
    last = progress;
    // Where texts were erased meanwhile the order is gone, and stays so.
    const note = async () => {
      if (await readOrder(order.id))
        await keepNote(order.id, { ...order, state: "working", progress });
    };
    noted = noted.then(note, note);
  };
  return { tell, noted: () => noted };
}

async function make(order: ReportOrder): Promise<NonNullable<ReportOrder["file"]>> {
  const { id, newsroomId, memberId, edition } = order;
  const actor = await actorByMember(newsroomId, memberId);
  if (edition !== "public" && (await isLongLog(actor, order))) {
    const progress = progressOf(order);
    const made = await exportEvents(
      actor,
      { ...order, edition },
      { id, onRead: progress.tell },
    ).finally(progress.noted);
    const { fileName: name, mediaType, size, sha256 } = made;
    return { name, mediaType, size, sha256 };
  }
  const { bytes, fileName: name, mediaType } = await exportReport(actor, order, id);
  return { name, mediaType, ...(await keepFile(id, [bytes])) };
}

/**
 * Makes a report that was asked for, or takes it away when its time is over. One that is ready is left alone, and its
 * export is recorded once, so that it does no harm to do a job twice.
 * @throws what may be better at the next attempt: the database away
 */
export async function performReport({ newsroomId, reportId }: ReportData): Promise<void> {
  const order = await readOrder(reportId);
  if (order?.newsroomId !== newsroomId) return;
  if (isOver(order)) return removeKeptFile(reportId);
  if (order.state === "ready" || order.state === "failed") return;
  await keepNote(reportId, { ...order, state: "working" });
  try {
    const file = await make(order);
    if (!(await readOrder(reportId))) return await removeKeptFile(reportId);
    await keepNote(reportId, { ...order, state: "ready", progress: 100, file });
  } catch (error) {
    if (error instanceof AppError && error.code === "unavailable") throw error;
    const problem = error instanceof AppError ? error.message : faultMessage(error);
    await keepNote(reportId, { ...order, state: "failed", problem });
  }
}
