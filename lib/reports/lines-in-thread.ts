import { on } from "node:events";
import { MessageChannel } from "node:worker_threads";
import { AppError, type ErrorCode } from "#lib/core/errors.ts";
import { isExportStage, type TellStage } from "#lib/domain/exports/stages.ts";
import { runInThread, tookTooMuch, type WorkKind } from "#lib/platform/threads/process-threads.ts";
import { making } from "./file-in-thread.ts";
import type { LogOrder } from "./log-lines.ts";

/** What the thread answers when every part was taken, or there are no more: nothing, or why. */
export interface LogAnswer {
  refused?: { code: ErrorCode; message: string };
}

/** Up to so many events a log is read where it is asked for: in a second or two, of which a thread needs one to begin. */
export const MOST_EVENTS_HERE = 50_000;

const threadFile = "lib/reports/log-thread.ts";

/** Two at once: it takes minutes, and what one log may take of the memory is taken by each. */
export const streaming: WorkKind = {
  name: "logs",
  atOnce: 2,
  mostWaiting: 20,
  tooMany: making.tooMany,
  // Elsewhere the engine lets what nobody holds any more lie for as long as there is room.
  memory: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 12 },
  kept: 0,
};

function asRefused(error: unknown): LogAnswer {
  if (!tookTooMuch(error)) throw error;
  const message = "This log takes more memory to be written than one log may.";
  return { refused: { code: "conflict", message } };
}

/**
 * The lines of a log as `withLines` gives them, read in a thread that has little memory and ends with them; the next
 * when the last was taken, whose memory is given back then: who wants to hold a part copies it. Whoever leaves off ends it.
 * @throws AppError as `withLines`; `conflict` where it takes more memory than one may; `unavailable` where too many are
 * written. Anything else is said of the thread, and may
 * be better another time.
 */
export async function* linesInThread(
  order: LogOrder,
  { tell, signal }: { tell: TellStage; signal?: AbortSignal },
): AsyncGenerator<Uint8Array> {
  const { port1: parts, port2: port } = new MessageChannel();
  const left = new AbortController();
  const ends = AbortSignal.any([left.signal, ...(signal ? [signal] : [])]);
  const onProgress = (done: number, total: number, stage?: string) => {
    if (isExportStage(stage)) tell(stage, done, total);
  };
  const work = () => ({ onProgress, signal: ends, transfer: [port] });
  const ended = runInThread<LogAnswer>(streaming, threadFile, { order, port }, work, ends);
  const close = () => parts.close();
  ended.then(close, close);
  try {
    for await (const [part] of on(parts, "message", { close: ["close"] })) {
      yield part;
      // Else the engine lets a hundred megabytes of what was taken lie.
      part.buffer.transfer(0);
      parts.postMessage("taken");
    }
    const { refused } = await ended.catch(asRefused);
    if (refused) throw new AppError(refused.code, refused.message);
  } finally {
    left.abort();
    await ended.catch(() => undefined);
  }
}
