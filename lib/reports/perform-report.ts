import { AppError } from "#lib/core/errors.ts";
import { failExport } from "#lib/domain/exports/commands/fail-export.ts";
import { recordExport } from "#lib/domain/exports/commands/record-export.ts";
import type { ReportOrder } from "#lib/domain/exports/order.ts";
import { inTenths, stagesOf } from "#lib/domain/exports/stages.ts";
import { actorByMember } from "#lib/platform/auth/actor-by-member.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { stepKey } from "#lib/platform/command/request-key.ts";
import { keepFile, keepNote, removeKeptFile } from "#lib/platform/files/kept-files.ts";
import type { ReportData } from "#lib/platform/jobs/queues.ts";
import { log } from "#lib/platform/log/log.ts";
import { findOrder, isOver } from "./order-report.ts";
import type { Keep } from "./write-log.ts";
import { writeReport } from "./write-report.ts";

/** Notes how far it is, a few times; what is noted later is noted after it. A note that fails ends no report. */
function progressOf(order: ReportOrder) {
  let noted: Promise<unknown> = Promise.resolve();
  const tell = inTenths((stage, progress) => {
    noted = noted
      .then(() => keepIfThere({ ...order, state: "working", stage, progress }))
      .catch((err: unknown) => log().warn({ err, report: order.id }, "its progress was not noted"));
  });
  return { tell, noted: () => noted };
}

/** At one of the stages that it passes: the first, or the last. */
const working = (order: ReportOrder, which: 0 | -1) => ({
  ...{ state: "working" as const, stage: stagesOf(order).at(which) ?? null, progress: null },
});

/** Where texts were erased meanwhile the order is gone, and stays so. */
async function keepIfThere(order: ReportOrder): Promise<boolean> {
  if (!(await findOrder(order.id))) return false;
  await keepNote(order.id, order);
  return true;
}

/** Makes the file of an order, which nobody is given yet. */
async function makeFile(
  actor: Actor,
  order: ReportOrder,
  signal?: AbortSignal,
): Promise<ReportOrder> {
  const progress = progressOf(order);
  const keep: Keep = (parts) => keepFile(order.id, parts);
  const making = { tell: progress.tell, signal };
  const { fileName: name, said } = await writeReport(actor, order, keep, making).finally(
    progress.noted,
  );
  const { mediaType, size, sha256, hidesNames } = said;
  return { ...order, file: { name, mediaType, size, sha256 }, hidesNames };
}

/** That it was exported, and which bytes: once, however often its job is done. */
async function recordOrder(actor: Actor, order: ReportOrder): Promise<void> {
  const { id, articleId, atSeq, format, edition, hidesNames, file } = order;
  const { claimIds, byteOrderMark } = order;
  const of = { articleId, atSeq, format, edition, hidesNames, claimIds, byteOrderMark };
  await recordExport.run(actor, { ...of, ...file, order: id }, id);
}

/**
 * Records for whoever asked that it came to nothing, if they are still somebody who may, and then notes it: a process
 * that ends between the two does it again.
 */
async function fail(order: ReportOrder, problem: string): Promise<void> {
  const { id, newsroomId, memberId, articleId, atSeq, format, edition } = order;
  try {
    const actor = await actorByMember(newsroomId, memberId);
    const said = { order: id, articleId, atSeq, format, edition, reason: problem };
    await failExport.run(actor, said, stepKey(id, "fail"));
  } catch (error) {
    if (!(error instanceof AppError) || !["not_found", "forbidden"].includes(error.code))
      throw error;
  }
  await keepIfThere({ ...order, state: "failed", stage: null, progress: 0, file: null, problem });
}

/**
 * Makes a report that was asked for, or takes it away when its time is over. One that is ready is left alone, and its
 * export is recorded once, so that it does no harm to do a job twice.
 * @param signal says to leave off
 * @throws what may be better at the next attempt: anything that is no answer of ours, such as the database away
 */
export async function performReport(
  { newsroomId, reportId }: ReportData,
  signal?: AbortSignal,
): Promise<void> {
  const order = await findOrder(reportId);
  if (order?.newsroomId !== newsroomId) return;
  if (isOver(order)) return removeKeptFile(reportId);
  if (order.state === "ready" || order.state === "failed") return;
  await keepNote(reportId, { ...order, ...working(order, 0) });
  try {
    const actor = await actorByMember(newsroomId, order.memberId);
    // One that was made before its process ended is not made again, whose bytes could be others by now.
    const made = order.file ? order : await makeFile(actor, order, signal);
    if (!(await keepIfThere({ ...made, ...working(made, -1) })))
      return await removeKeptFile(reportId);
    await recordOrder(actor, made);
    await keepIfThere({ ...made, state: "ready", stage: null, progress: 100 });
  } catch (error) {
    if (!(error instanceof AppError) || error.code === "unavailable") throw error;
    await fail(order, error.message);
  }
}

/** Says of a report whose job was given up that it came to nothing. */
export async function giveUpReport({ newsroomId, reportId }: ReportData): Promise<void> {
  const order = await findOrder(reportId);
  if (order?.newsroomId !== newsroomId) return;
  if (isOver(order)) return removeKeptFile(reportId);
  if (order.state === "ready" || order.state === "failed") return;
  await fail(order, "It was begun several times and never came to an end.");
}
