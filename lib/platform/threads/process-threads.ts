import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ResourceLimits } from "node:worker_threads";
import { AppError } from "#lib/core/errors.ts";
import { type ThreadPool, type ThreadWork, threadPool } from "./thread-pool.ts";

/** A kind of work that is done in threads of this process, and how much of it at once. */
export interface WorkKind {
  /** All work of one name shares its turns. */
  name: string;
  atOnce: number;
  /** How many more may wait for their turn, and what the others are told. */
  mostWaiting: number;
  tooMany: string;
  /** What a thread may take of the engine's memory; beside it stands what is held outside of that. */
  memory: ResourceLimits;
  /** How many idle threads are kept warm for the next; one, if not said. */
  kept?: number;
}

/** What of it is said of each of its threads. */
type ThreadKind = Pick<WorkKind, "memory" | "kept">;

interface Turns {
  busy: number;
  waiting: (() => void)[];
}

interface ProcessThreads {
  /** Makes a pool whose threads run a file, named from the folder of the sources. */
  make: (file: string, kind: ThreadKind) => ThreadPool<unknown, unknown>;
  /** By the file that their threads run. */
  pools: Map<string, ThreadPool<unknown, unknown>>;
  /** By the name of the work. */
  turns: Map<string, Turns>;
}

const perProcess = globalThis as { stetThreads?: ProcessThreads };
const ownFile = "lib/platform/threads/process-threads.ts";

/** The sources lie four folders above this file in a clone, and in the working folder elsewhere. */
function topFolder(): string {
  const here = join(dirname(fileURLToPath(import.meta.url)), "../../..");
  const tops = [here, /* turbopackIgnore: true */ process.cwd()];
  const top = tops.find((folder) => existsSync(join(/* turbopackIgnore: true */ folder, ownFile)));
  if (top === undefined) throw new Error(`${ownFile} is not part of this installation.`);
  return top;
}

/** Kept with the threads, since a bundle's own copy of it could start none. */
const poolsFrom =
  (top: string) =>
  (file: string, { memory, kept = 1 }: ThreadKind) =>
    threadPool<unknown, unknown>(
      pathToFileURL(join(/* turbopackIgnore: true */ top, file)),
      kept,
      memory,
    );

/**
 * The process's threads. Kept on `globalThis`, because the built server's bundle cannot find their files: `server.ts`
 * asks for them before it loads the bundle.
 */
export function processThreads(): ProcessThreads {
  perProcess.stetThreads ??= { make: poolsFrom(topFolder()), pools: new Map(), turns: new Map() };
  return perProcess.stetThreads;
}

/** Ends all of them. */
export async function closeProcessThreads(): Promise<void> {
  for (const pool of processThreads().pools.values()) await pool.close();
}

function poolOf(file: string, kind: ThreadKind): ThreadPool<unknown, unknown> {
  const { make, pools } = processThreads();
  const known = pools.get(file);
  if (known) return known;
  const made = make(file, kind);
  pools.set(file, made);
  return made;
}

/** Whose turn it is of the work of this name. */
export function turnsOf(name: string): Turns {
  const { turns } = processThreads();
  const known = turns.get(name) ?? { busy: 0, waiting: [] };
  turns.set(name, known);
  return known;
}

/** @param signal says that it waits no more, and leaves its place to others */
async function takeTurn(
  { name, atOnce, mostWaiting, tooMany }: WorkKind,
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted();
  const turns = turnsOf(name);
  if (turns.busy < atOnce) {
    turns.busy += 1;
    return;
  }
  if (turns.waiting.length >= mostWaiting) throw new AppError("unavailable", tooMany);
  await new Promise<void>((resolve, reject) => {
    const leave = () => {
      turns.waiting = turns.waiting.filter((one) => one !== go);
      reject(signal?.reason);
    };
    const go = () => {
      signal?.removeEventListener("abort", leave);
      resolve();
    };
    turns.waiting.push(go);
    signal?.addEventListener("abort", leave, { once: true });
  });
}

/** The turn goes to whoever waits longest. */
function passOn({ name }: WorkKind): void {
  const turns = turnsOf(name);
  const next = turns.waiting.shift();
  if (next) next();
  else turns.busy -= 1;
}

/**
 * What a thread that runs `file` makes of an input, off the event loop of whoever asks.
 * @param file from the folder of the sources
 * @param work made when its turn has come: time that it waited is none that it took
 * @param signal ends the waiting; what ends the work is said with it
 * @throws AppError `unavailable` where too many wait; as the pool
 */
export async function runInThread<Result>(
  kind: WorkKind,
  file: string,
  input: unknown,
  work: () => ThreadWork,
  signal?: AbortSignal,
): Promise<Result> {
  await takeTurn(kind, signal);
  try {
    return (await poolOf(file, kind).run(input, work())) as Result;
  } finally {
    passOn(kind);
  }
}

/** Whether a thread ended because it took more memory than it may. */
export const tookTooMuch = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
