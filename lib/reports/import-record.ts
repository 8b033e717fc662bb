import { AppError } from "#lib/core/errors.ts";
import { importRecord } from "#lib/domain/records/commands/import-record.ts";
import { importRecordInput } from "#lib/domain/records/schema.ts";
import { requireFileSize } from "#lib/engines/ingest/limits.ts";
import type { Command } from "#lib/platform/command/define-command.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { verifyReport } from "./verify.ts";

/** @throws AppError `invalid_input` where it is no report, `conflict` where it does not hold */
function requireHolding(bytes: Uint8Array): void {
  requireFileSize(bytes.length);
  const verification = verifyReport(bytes);
  if (verification.ok) return;
  const { kind, problem } = verification;
  if (kind === "not_a_report") throw new AppError("invalid_input", problem);
  throw new AppError("conflict", `This record does not hold: ${problem}.`);
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
    requireHolding(bytes);
    return importRecord.run(actor, { bytes }, requestKey, requireUnchanged);
  },
};
