import { PgBoss } from "pg-boss";
import { faultMessage } from "#lib/platform/command/fault-message.ts";
import { databaseUrl } from "#lib/platform/db/address.ts";
import { log } from "#lib/platform/log/log.ts";
import { type JobData, type Jobs, jobsSchema, type QueueName, queueNames } from "./queues.ts";

/** Does one job; what it throws gives the job back, to be tried again. `signal` says to leave off. */
export type JobHandler<Data = JobData> = (data: Data, signal: AbortSignal) => Promise<void>;

/** What is done with the jobs of every queue. */
export type AllJobHandlers = { [Q in QueueName]: JobHandler<Jobs[Q]> };

/** A queue without is left to other workers. */
export type JobHandlers = Partial<AllJobHandlers>;

export interface Worker {
  /**
   * Takes no more jobs, waits for those at hand, and gives back the ones that are not done by then.
   * @param patienceMs how long it waits, at least a second
   */
  stop: (patienceMs: number) => Promise<void>;
}

export interface WorkerOptions {
  handlers: JobHandlers;
  /** How many jobs of a queue are worked on at once. */
  concurrency: number;
}

/**
 * Works on jobs in this process, as the application's role, until it is stopped. New jobs are told
 * by PostgreSQL (LISTEN); those to be tried again are looked for, as all are where LISTEN does not
 * get through.
 */
export async function startWorker({ handlers, concurrency }: WorkerOptions): Promise<Worker> {
  const boss = new PgBoss({
    connectionString: databaseUrl(),
    schema: jobsSchema,
    // The owner makes and changes the tables, when the application is started.
    migrate: false,
    createSchema: false,
    useListenNotify: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    schedule: false,
    // Both need the tables' owner.
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
    max: concurrency + 2,
  });
  boss.on("error", (error) => log().error({ err: error }, "jobs"));
  await boss.start();
  const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 2 };
  async function workOn<Q extends QueueName>(name: Q): Promise<void> {
    const handler = handlers[name];
    if (!handler) return;
    let id = "";
    id = await boss.work<Jobs[Q]>(name, polling, async ([job]) => {
      try {
        if (job) await attempt(() => handler(job.data, job.signal), job.signal);
      } finally {
        // Where there was one job there may be more: the next is not to wait for its turn to be looked for.
        boss.notifyWorker(id);
      }
    });
  }
  for (const name of queueNames) {
    for (let count = 0; count < concurrency; count += 1) await workOn(name);
  }
  return { stop: (patienceMs) => boss.stop({ timeout: patienceMs }) };
}

/** What went wrong is kept with the job: its number, and not its words, which may be an article's. */
async function attempt(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  try {
    await work();
  } catch (error) {
    const kept = new Error(signal.aborted ? "It was left off." : faultMessage(error));
    kept.stack = undefined;
    throw kept;
  }
}
