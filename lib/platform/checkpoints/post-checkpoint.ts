import { request } from "undici";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { settings } from "#lib/core/env.ts";
import { refuseInTransaction } from "#lib/platform/db/inside-transaction.ts";
import type { PostData } from "#lib/platform/jobs/queues.ts";
import { readCheckpointLine } from "./read-checkpoints.ts";

const WHOLE_MS = 20_000;

/**
 * Posts a checkpoint to where the settings say. The address is the operator's own, and may be inside their
 * network; redirects are not followed. Sent twice it says the same, under the same key.
 * @throws what may be better at the next attempt
 */
export async function postCheckpoint({ number }: PostData): Promise<void> {
  const url = settings().CHECKPOINT_URL;
  const line = url === undefined ? undefined : await readCheckpointLine(number);
  if (url === undefined || !line) return;
  refuseInTransaction("A checkpoint");
  const { statusCode, body } = await request(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "idempotency-key": `checkpoint-${number}`,
      "user-agent": "Stet",
    },
    body: canonicalJson(line),
    signal: AbortSignal.timeout(WHOLE_MS),
  });
  await body.dump();
  if (statusCode < 200 || statusCode >= 300)
    throw new Error(`CHECKPOINT_URL answers ${statusCode}.`);
}
