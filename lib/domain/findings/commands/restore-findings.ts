import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { findingsForWrite } from "../queries.ts";
import { restoreFindingsInput } from "../schema.ts";

/** Takes up again what was set aside, one finding or many: what was dismissed is open once more. */
export const restoreFindings = defineCommand({
  name: "finding.restore",
  input: restoreFindingsInput,
  permission: "finding.restore",
  load: async ({ db, actor, input }) => {
    const subject = await findingsForWrite(db, input.findingIds, actor.memberId);
    if (subject.dismissed.size < subject.inputKeys.length) {
      const said =
        subject.findings.length === 1
          ? "This finding is not dismissed."
          : "Some of these are not dismissed.";
      throw new AppError("conflict", said);
    }
    return subject;
  },
  async handle({ db, actor, loaded: { articleId, findings, inputKeys }, at, record }) {
    await db.dismissal.updateMany({
      where: { articleId, inputKey: { in: inputKeys }, restoredAt: null },
      data: { restoredAt: at, restoredById: actor.memberId },
    });
    await record("findings.restored", { findings: findings.map(({ id }) => id) }, { inputKeys });
    return { restored: findings.length };
  },
});
