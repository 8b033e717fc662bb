/** The thread in which records are verified and read: each message is a record's bytes and what is asked of them. */
import { parentPort } from "node:worker_threads";
import type { ThreadMessage } from "#lib/platform/threads/thread-pool.ts";
import { type RecordAnswers, type RecordAsked, recordAnswer } from "./record-answers.ts";

function say(message: ThreadMessage<RecordAnswers[keyof RecordAnswers]>): void {
  parentPort?.postMessage(message);
}

parentPort?.on("message", ({ ask, bytes }: RecordAsked) => {
  try {
    say({ says: "result", result: recordAnswer(ask, bytes) });
  } catch (error) {
    say({ says: "refusal", error: error instanceof Error ? error : new Error(String(error)) });
  }
});
