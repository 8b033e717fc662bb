import { AppError } from "#lib/core/errors.ts";
import { importRecord } from "#lib/domain/records/commands/import-record.ts";
import { importRecordInput } from "#lib/domain/records/schema.ts";
import { MAX_RECORD_BYTES, requireFileSize } from "#lib/engines/ingest/limits.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { Command } from "#lib/platform/command/define-command.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { earlierAnswer, keyedRequest, type OnceKey } from "#lib/platform/command/request-key.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { askRecord } from "./ask-record.ts";

/** @throws AppError `invalid_input` where it is no report, `conflict` where it does not hold */
async function requireHolding(bytes: Uint8Array): Promise<void> {
  requireFileSize(bytes.length, MAX_RECORD_BYTES);
  const verification = await askRecord("verify", bytes);
  if (verification.ok) {
    // Whoever made the file could have written them, and here they would stand as verified.
    if (verification.summary.unbound.events.length === 0) return;
    throw new AppError(
      "conflict",
      "Nothing binds some words of this record, since names were taken out of them. Please import its internal or legal edition.",
    );
  }
  const { kind, problem } = verification;
  if (kind === "not_a_report") throw new AppError("invalid_input", problem);
  throw new AppError("conflict", `This record does not hold: ${problem}`);
}

/** Whether the same request was answered before, so that the record need not be verified again. */
async function wasAnswered(actor: Actor, bytes: Uint8Array, key?: OnceKey): Promise<boolean> {
  if (key === undefined) return false;
  const request = keyedRequest(actor, importRecord.name, { bytes }, key);
  const earlier = await withNewsroom(actor, (db) => earlierAnswer(db, request));
  return earlier !== undefined;
}

/**
 * Takes the JSON of a report in, once it is verified as `stet verify` does it: the one way to `importRecord`. It comes
 * back as an article that is read and exported, byte for byte the same, and not worked on.
 */
export const importVerifiedRecord: Command<{ recordId: string; title: string }> = {
  ...importRecord,
  async run(actor, input, requestKey, requireUnchanged) {
    requirePermission(actor, importRecord.permission);
    const { bytes } = readInput(importRecordInput, input);
    if (!(await wasAnswered(actor, bytes, requestKey))) await requireHolding(bytes);
    return importRecord.run(actor, { bytes }, requestKey, requireUnchanged);
  },
};
