/** The thread in which texts are checked: each message is a text, answered by what was found. */
import { parentPort } from "node:worker_threads";
import { type CheckInput, checkText } from "#lib/engines/checks/check-text.ts";
import type { CheckResult } from "#lib/engines/checks/result.ts";
import type { ThreadMessage } from "./thread-pool.ts";

function say(message: ThreadMessage<CheckResult>): void {
  parentPort?.postMessage(message);
}

parentPort?.on("message", (input: CheckInput) => {
  try {
    const result = checkText(input, (done, total) => say({ says: "progress", done, total }));
    say({ says: "result", result });
  } catch (error) {
    say({ says: "refusal", error: error instanceof Error ? error : new Error(String(error)) });
  }
});
