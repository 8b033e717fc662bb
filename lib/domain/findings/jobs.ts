import { AppError } from "#lib/core/errors.ts";
import {
  type CheckInput,
  ENGINE_VERSION,
  type OnProgress,
} from "#lib/engines/checks/check-text.ts";
import type { CheckResult } from "#lib/engines/checks/result.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { faultMessage } from "#lib/platform/command/fault-message.ts";
import { newsroomIdsChecked } from "#lib/platform/db/lookups.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import type { JobData } from "#lib/platform/jobs/queues.ts";
import { log } from "#lib/platform/log/log.ts";
import { type ThreadWork, WorkRefused } from "#lib/platform/threads/thread-pool.ts";
import { failChecks } from "./commands/fail-checks.ts";
import { recordChecks } from "./commands/record-checks.ts";
import { requestChecks } from "./commands/request-checks.ts";
import { checkEngine } from "./engine-actor.ts";
import { listOutdated, readCheckTask } from "./queries.ts";
import { settingsDigest } from "./settings-digest.ts";

/** Checks a text, here or in a thread. */
export type Check = (input: CheckInput, work: ThreadWork) => CheckResult | Promise<CheckResult>;

/**
 * Does the run that a job is about, as the check engine. Nothing is locked while the engine works.
 * A run that has ended is left alone, so that it does no harm to do a job twice.
 * @throws what may be better at the next attempt: the database away, a thread that died, the signal
 */
export async function performChecks(
  job: JobData,
  check: Check,
  signal?: AbortSignal,
): Promise<void> {
  const { newsroomId, runId } = job;
  const task = await inScope({ newsroomId }, (db) => readCheckTask(db, runId));
  if (!task) return;
  const actor = checkEngine(task.newsroom);
  const progress = progressOf(job);
  progress.tell(0, 1);
  try {
    const result = await check(task.input, { onProgress: progress.tell, signal });
    await progress.written();
    const settings = settingsDigest(task.input.settings);
    await recordChecks.run(actor, { runId, result, settings, sourceIds: task.sourceIds });
  } catch (error) {
    await progress.written();
    const reason = reasonToFail(error);
    if (reason === undefined) throw error;
    await endFailed(actor, runId, reason);
  }
}

/** Records of a job that was given up that its run came to nothing. */
export async function giveUpChecks({ newsroomId, runId }: JobData): Promise<void> {
  const task = await inScope({ newsroomId }, (db) => readCheckTask(db, runId));
  if (!task) return;
  await endFailed(
    checkEngine(task.newsroom),
    runId,
    "They were begun several times and never came to an end",
  );
}

/**
 * Asks for the checks wherever the last run was another engine's, or under other settings; for the
 * start of the application, as often as one likes.
 * @returns how many runs were asked for
 */
export async function requestOutdatedChecks(): Promise<number> {
  let requested = 0;
  const faults: unknown[] = [];
  for (const newsroomId of await inScope({}, newsroomIdsChecked)) {
    const { newsroom, outdated } = await inScope({ newsroomId }, async (db) => ({
      newsroom: await db.newsroom.findFirstOrThrow(),
      outdated: await listOutdated(db, ENGINE_VERSION),
    }));
    for (const articleId of outdated) {
      try {
        const asked = await requestChecks
          .run(checkEngine(newsroom), { articleId })
          .catch(ofNoConflict);
        if (asked) requested += 1;
      } catch (error) {
        // One article's fault must not keep the others from their run.
        faults.push(error);
      }
    }
  }
  if (faults.length > 0) throw faults[0];
  return requested;
}

/** Of two that do the same at once, the second one has nothing left to do. */
function ofNoConflict(error: unknown): undefined {
  if (!(error instanceof AppError && error.code === "conflict")) throw error;
}

async function endFailed(actor: Actor, runId: string, reason: string): Promise<void> {
  await failChecks.run(actor, { runId, reason }).catch(ofNoConflict);
}

/** Why a run came to nothing that would not go better another time; undefined where it might. */
function reasonToFail(error: unknown): string | undefined {
  if (error instanceof AppError && error.code !== "unavailable") return error.message;
  if (error instanceof WorkRefused) return faultMessage(error.cause);
  return undefined;
}

/** Of how many percent it is worth telling those who wait. */
const STEP = 10;

/** Writes how far a run is, a few times, while it goes on. Not an event: it changes nothing. */
function progressOf({ newsroomId, runId }: JobData) {
  let last = -STEP;
  let writing: Promise<unknown> | undefined;
  function write(progress: number): Promise<unknown> {
    const where = { id: runId, state: { in: ["queued", "running"] } };
    const data = { state: "running", progress };
    return inScope({ newsroomId }, (db) => db.checkRun.updateMany({ where, data }));
  }
  const tell: OnProgress = (done, total) => {
    const percent = Math.floor((100 * done) / total);
    if (writing || percent < last + STEP) return;
    last = percent;
    writing = write(percent)
      .catch((err: unknown) => log().error({ err }, "jobs: progress was not written"))
      .finally(() => {
        writing = undefined;
      });
  };
  return { tell, written: async () => writing };
}
