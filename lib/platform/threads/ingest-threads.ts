import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { AppError } from "#lib/core/errors.ts";
import type { DraftInput } from "#lib/engines/ingest/draft-formats.ts";
import { type IngestedDraft, ingestDraft } from "#lib/engines/ingest/ingest.ts";
import { refuseDraft } from "#lib/engines/ingest/limits.ts";
import type { IngestAnswer } from "./ingest-thread.ts";
import { type ThreadPool, threadPool } from "./thread-pool.ts";

/** How many documents are read at once, and how many more may wait. */
const AT_ONCE = 2;
const MOST_WAITING = 20;

const LONGEST_MS = 60_000;

/** What one document may take; beside it stands what is held outside of the engine's memory. */
const MEMORY = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 };

const threadFile = "lib/platform/threads/ingest-thread.ts";

interface IngestThreads {
  /** Makes a pool whose threads run a file, named from the folder of the sources. */
  make: (file: string) => ThreadPool<unknown, unknown>;
  /** By the file that their threads run. */
  pools: Map<string, ThreadPool<unknown, unknown>>;
  busy: number;
  waiting: (() => void)[];
}

const perProcess = globalThis as { stetIngestThreads?: IngestThreads };

/** The sources lie four folders above this file in a clone, and in the working folder elsewhere. */
function topFolder(): string {
  const here = join(dirname(fileURLToPath(import.meta.url)), "../../..");
  const tops = [here, /* turbopackIgnore: true */ process.cwd()];
  const top = tops.find((folder) =>
    existsSync(join(/* turbopackIgnore: true */ folder, threadFile)),
  );
  if (top === undefined) throw new Error(`${threadFile} is not part of this installation.`);
  return top;
}

/** Kept with the threads, since a bundle's own copy of it could start none. */
const poolsFrom = (top: string) => (file: string) =>
  threadPool<unknown, unknown>(
    pathToFileURL(join(/* turbopackIgnore: true */ top, file)),
    1,
    MEMORY,
  );

/**
 * The process's threads that read documents. Kept on `globalThis`, because the built server's bundle
 * cannot find their file: `server.ts` asks for them before it loads the bundle.
 */
export function ingestThreads(): IngestThreads {
  perProcess.stetIngestThreads ??= {
    make: poolsFrom(topFolder()),
    pools: new Map(),
    busy: 0,
    waiting: [],
  };
  return perProcess.stetIngestThreads;
}

/** Ends all threads that read documents. */
export async function closeIngestThreads(): Promise<void> {
  for (const pool of ingestThreads().pools.values()) await pool.close();
}

function poolOf({ make, pools }: IngestThreads, file: string): ThreadPool<unknown, unknown> {
  const known = pools.get(file);
  if (known) return known;
  const made = make(file);
  pools.set(file, made);
  return made;
}

async function takeTurn(threads: IngestThreads): Promise<void> {
  if (threads.busy < AT_ONCE) {
    threads.busy += 1;
    return;
  }
  if (threads.waiting.length >= MOST_WAITING) {
    throw new AppError(
      "unavailable",
      "Too many documents are being read just now. Please try again in a minute.",
    );
  }
  await new Promise<void>((resolve) => threads.waiting.push(resolve));
}

/** The turn goes to whoever waits longest. */
function passOn(threads: IngestThreads): void {
  const next = threads.waiting.shift();
  if (next) next();
  else threads.busy -= 1;
}

/**
 * What a thread that runs `file` answers to a document, off the event loop, and never for longer than a minute or with
 * more memory than one document may take. All who read documents so share the turns.
 * @param file from the folder of the sources
 * @throws AppError (`invalid_input`) where it takes too much, (`unavailable`) where too many are read
 */
export async function readInThread<Result>(
  file: string,
  document: unknown,
  limits: { longestMs?: number } = {},
): Promise<Result> {
  const threads = ingestThreads();
  await takeTurn(threads);
  const signal = AbortSignal.timeout(limits.longestMs ?? LONGEST_MS);
  try {
    return (await poolOf(threads, file).run(document, { signal })) as Result;
  } catch (error) {
    if (signal.aborted) refuseDraft("This document takes too long to be read, so it was given up.");
    if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") {
      refuseDraft("This document takes more memory to be read than one document may.");
    }
    throw error;
  } finally {
    passOn(threads);
  }
}

/**
 * Reads a draft as `ingestDraft` does, by `readInThread` where that takes long.
 * @throws AppError (`invalid_input`) where it cannot be taken, (`unavailable`) where too many are read
 */
export async function ingestInThread(
  draft: DraftInput,
  limits: { longestMs?: number } = {},
): Promise<IngestedDraft> {
  // Short, and read in milliseconds.
  if (draft.format === "txt" || draft.format === "md") return ingestDraft(draft);
  const answer = await readInThread<IngestAnswer>(threadFile, draft, limits);
  return "draft" in answer ? answer.draft : refuseDraft(answer.refused);
}
