/** The thread in which reports are made: each message is the order of a file, answered by the file. */
import { parentPort } from "node:worker_threads";
import { AppError } from "#lib/core/errors.ts";
import { inTenths } from "#lib/domain/exports/stages.ts";
import type { ThreadMessage } from "#lib/platform/threads/thread-pool.ts";
import type { FileAnswer } from "./file-in-thread.ts";
import { type FileOrder, makeFile } from "./make-file.ts";

function say(message: ThreadMessage<FileAnswer>, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

const telling = () =>
  inTenths((stage, progress) =>
    say({ says: "progress", stage, done: progress ?? 0, total: progress === null ? 0 : 100 }),
  );

async function answer(order: FileOrder): Promise<void> {
  try {
    // Of each order from the beginning: the one before it may have ended with the same stage.
    const tell = telling();
    const file = await makeFile(order, tell);
    say({ says: "result", result: { file } }, [file.bytes.buffer]);
  } catch (error) {
    // A refusal is an answer: an error of this thread would arrive without its code.
    if (error instanceof AppError) {
      const { code, message } = error;
      return say({ says: "result", result: { refused: { code, message } } });
    }
    say({ says: "refusal", error: error instanceof Error ? error : new Error(String(error)) });
  }
}

parentPort?.on("message", answer);
