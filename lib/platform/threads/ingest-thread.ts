/** The thread in which documents are read: each message is a draft, answered by what it holds. */
import { parentPort } from "node:worker_threads";
import { AppError } from "#lib/core/errors.ts";
import type { DraftInput } from "#lib/engines/ingest/draft-formats.ts";
import { type IngestedDraft, ingestDraft } from "#lib/engines/ingest/ingest.ts";
import type { ThreadMessage } from "./thread-pool.ts";

/** A refusal is an answer: an error of this thread would arrive without its code. */
export type IngestAnswer = { draft: IngestedDraft } | { refused: string };

function say(message: ThreadMessage<IngestAnswer>): void {
  parentPort?.postMessage(message);
}

async function answer(input: DraftInput): Promise<IngestAnswer> {
  try {
    return { draft: await ingestDraft(input) };
  } catch (error) {
    if (error instanceof AppError) return { refused: error.message };
    throw error;
  }
}

// With a broken file PDF.js lets promises of its own fall beside the one that it gives, which says what there is to
// say; unheard, they would end the thread before it has answered.
process.on("unhandledRejection", () => undefined);

parentPort?.on("message", (input: DraftInput) => {
  answer(input).then(
    (result) => say({ says: "result", result }),
    (error) =>
      say({ says: "refusal", error: error instanceof Error ? error : new Error(String(error)) }),
  );
});
