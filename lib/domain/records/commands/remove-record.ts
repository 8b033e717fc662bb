import { AppError } from "#lib/core/errors.ts";
import { clearExportsOf } from "#lib/domain/exports/jobs.ts";
import { type Command, defineCommand } from "#lib/platform/command/define-command.ts";
import { findRecordRow, removeRecordRows } from "../queries.ts";
import { removeRecordInput } from "../schema.ts";

const remove = defineCommand({
  name: "record.remove",
  input: removeRecordInput,
  permission: "record.remove",
  load: async ({ db, input: { recordId } }) => {
    const row = await findRecordRow(db, recordId);
    if (!row) throw new AppError("not_found", "There is no such record in this newsroom.");
    return { chain: "newsroom" as const, row };
  },
  async handle({ db, input, loaded: { row }, record }) {
    const { id, originArticleId: article, atSeq, sha256, title, originNewsroom: origin } = row;
    const { reason } = input;
    await record(
      "record.removed",
      { record: id, article, atSeq, sha256 },
      { title, origin, reason },
    );
    await removeRecordRows(db, [id]);
    return { recordId: id };
  },
});

/**
 * Removes an imported record, whole: its bytes, and what was ordered of it and lies to be fetched. That it was here, which
 * it was and why it went stays in the log; a draft that was taken up from it stays, with the copy among its sources.
 */
export const removeRecord: Command<{ recordId: string }> = {
  ...remove,
  async run(actor, ...request) {
    const removed = await remove.run(actor, ...request);
    await clearExportsOf(actor.newsroomId, removed.recordId);
    return removed;
  },
};
