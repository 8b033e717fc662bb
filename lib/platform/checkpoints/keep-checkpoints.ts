import { inScope } from "#lib/platform/db/transactions.ts";
import { enqueue } from "#lib/platform/jobs/enqueue.ts";
import { log } from "#lib/platform/log/log.ts";
import { checkpointFile, keepFile } from "./checkpoint-file.ts";
import { isCheckpointDue, makeCheckpoint } from "./make-checkpoint.ts";
import { signingKey } from "./signing-key.ts";

const EVERY_MS = 15_000;

/** Makes the checkpoint that is due, if one still is, and writes it to this machine's file. */
export async function performCheckpoint(): Promise<void> {
  await makeCheckpoint(signingKey());
  await keepFile(checkpointFile());
}

/** Asks for a checkpoint where one is due, and brings this machine's file up to what others have made. */
export async function lookAfterCheckpoints(): Promise<void> {
  if (await isCheckpointDue()) {
    const order = { key: "checkpoint", priority: 1, orWaiting: true };
    await inScope({}, (db) => enqueue(db, "checkpoint", {}, order));
  }
  await keepFile(checkpointFile());
}

/**
 * Looks after checkpoints until it is stopped, at once and every few seconds. What fails is logged, and is
 * tried again the next time.
 */
export function keepCheckpoints(): { stop: () => Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const round = async () => {
    try {
      await lookAfterCheckpoints();
    } catch (error) {
      log().error({ err: error }, "checkpoints");
    }
    if (!stopped) timer = setTimeout(begin, EVERY_MS);
  };
  const begin = () => {
    running = round();
  };
  begin();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
