import { clearExportsOf } from "#lib/domain/exports/jobs.ts";
import { removeRecord } from "#lib/domain/records/commands/remove-record.ts";
import type { Command } from "#lib/platform/command/define-command.ts";

/** Removes an imported record, and what was ordered of it and lies to be fetched. */
export const removeRecordWhole: Command<{ recordId: string }> = {
  ...removeRecord,
  async run(actor, ...request) {
    const removed = await removeRecord.run(actor, ...request);
    await clearExportsOf(actor.newsroomId, removed.recordId);
    return removed;
  },
};
