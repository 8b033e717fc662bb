import { readInThread } from "#lib/platform/threads/ingest-threads.ts";
import { type RecordAnswers, type RecordAsked, recordAnswer } from "./record-answers.ts";

const threadFile = "lib/reports/record-thread.ts";

/** Up to so many, a record is read in milliseconds. */
const SHORT_BYTES = 200_000;

/**
 * What is asked of a record's bytes, in a thread and with the limits of every document that is read; a short one is
 * read here.
 * @throws AppError as `readInThread`
 */
export async function askRecord<Ask extends keyof RecordAnswers>(
  ask: Ask,
  bytes: Uint8Array,
): Promise<RecordAnswers[Ask]> {
  if (bytes.length <= SHORT_BYTES) return recordAnswer(ask, bytes) as RecordAnswers[Ask];
  const asked: RecordAsked = { ask, bytes };
  return readInThread<RecordAnswers[Ask]>(threadFile, asked);
}
