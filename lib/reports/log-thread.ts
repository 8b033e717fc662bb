/**
 * The thread in which a long log is read: each message orders one, whose parts are sent through its port, the next when
 * the last was taken; the answer is that all were, or why not.
 */
import { once } from "node:events";
import { type MessagePort, parentPort } from "node:worker_threads";
import { AppError } from "#lib/core/errors.ts";
import type { ExportStage } from "#lib/domain/exports/stages.ts";
import { closeDatabase } from "#lib/platform/db/client.ts";
import type { ThreadMessage } from "#lib/platform/threads/thread-pool.ts";
import type { LogAnswer } from "./lines-in-thread.ts";
import { type LogOrder, withLines } from "./log-lines.ts";

function say(message: ThreadMessage<LogAnswer>): void {
  parentPort?.postMessage(message);
}

async function send(lines: AsyncIterable<Uint8Array>, port: MessagePort): Promise<void> {
  for await (const part of lines) {
    port.postMessage(part, [part.buffer as ArrayBuffer]);
    await once(port, "message");
  }
}

async function answer({ order, port }: { order: LogOrder; port: MessagePort }): Promise<void> {
  const total = order.place.atSeq;
  const tell = (stage: ExportStage, done: number) => say({ says: "progress", stage, done, total });
  try {
    await withLines(order, (lines) => send(lines, port), tell);
    // The thread may be ended as soon as it answers.
    await closeDatabase();
    say({ says: "result", result: {} });
  } catch (error) {
    await closeDatabase();
    // A refusal is an answer: an error of this thread would arrive without its code.
    if (error instanceof AppError) {
      const { code, message } = error;
      return say({ says: "result", result: { refused: { code, message } } });
    }
    say({ says: "refusal", error: error instanceof Error ? error : new Error(String(error)) });
  }
}

parentPort?.on("message", answer);
