import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { findRecordRow, removeRecordRows } from "../queries.ts";
import { removeRecordInput } from "../schema.ts";

/**
 * Removes an imported record, whole. That it was here, which it was and why it went stays in the log; a draft that was
 * taken up from it stays, with the copy among its sources. Called through `lib/reports/remove-record.ts`, which takes away
 * what was ordered of it, too.
 */
export const removeRecord = defineCommand({
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
