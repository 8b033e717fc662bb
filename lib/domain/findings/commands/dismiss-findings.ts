import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { findingsForWrite } from "../queries.ts";
import { dismissFindingsInput } from "../schema.ts";

/**
 * Sets findings of an article aside, one or many, for one reason. It holds by their inputs, until
 * these change or the findings are restored.
 */
export const dismissFindings = defineCommand({
  name: "finding.dismiss",
  input: dismissFindingsInput,
  permission: "finding.dismiss",
  load: async ({ db, actor, input }) => {
    const subject = await findingsForWrite(db, input.findingIds, actor.memberId);
    const already = subject.dismissed.size;
    if (already > 0) {
      const said =
        subject.findings.length === 1
          ? "This finding is dismissed already."
          : `${already} of these are dismissed already.`;
      throw new AppError("conflict", said);
    }
    return subject;
  },
  async handle({ db, actor, input, loaded: { articleId, findings, inputKeys }, at, record }) {
    const { reason } = input;
    const { newsroomId, memberId: dismissedById } = actor;
    const shared = { newsroomId, articleId, reason, dismissedById, createdAt: at };
    await db.dismissal.createMany({
      data: inputKeys.map((inputKey) => ({ id: newId(), inputKey, ...shared })),
    });
    await record(
      "findings.dismissed",
      { findings: findings.map(({ id }) => id) },
      { inputKeys, reason },
    );
    return { dismissed: findings.length };
  },
});
