import type { DraftInput } from "#lib/engines/ingest/draft-formats.ts";
import { type IngestedDraft, ingestDraft } from "#lib/engines/ingest/ingest.ts";
import { refuseDraft } from "#lib/engines/ingest/limits.ts";
import type { IngestAnswer } from "./ingest-thread.ts";
import { runInThread, tookTooMuch, type WorkKind } from "./process-threads.ts";

const LONGEST_MS = 60_000;

/** Documents that are read: few at once, and with what one document may take. */
export const reading: WorkKind = {
  name: "reading",
  atOnce: 2,
  mostWaiting: 20,
  tooMany: "Too many documents are being read just now. Please try again in a minute.",
  memory: { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 },
};

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
  const timed: { signal?: AbortSignal } = {};
  const begin = () => {
    timed.signal = AbortSignal.timeout(limits.longestMs ?? LONGEST_MS);
    return timed;
  };
  try {
    return await runInThread<Result>(reading, file, document, begin);
  } catch (error) {
    if (timed.signal?.aborted)
      refuseDraft("This document takes too long to be read, so it was given up.");
    if (tookTooMuch(error))
      refuseDraft("This document takes more memory to be read than one document may.");
    throw error;
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
  const file = "lib/platform/threads/ingest-thread.ts";
  const answer = await readInThread<IngestAnswer>(file, draft, limits);
  return "draft" in answer ? answer.draft : refuseDraft(answer.refused);
}
