import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { factsForWrite } from "../queries.ts";
import { withdrawJudgmentsInput } from "../schema.ts";

/** Takes back that facts are not checkable: they are to be looked at once more. */
export const withdrawJudgments = defineCommand({
  name: "fact.withdraw_judgment",
  input: withdrawJudgmentsInput,
  permission: "fact.judge",
  load: async ({ db, actor, input }) => {
    const subject = await factsForWrite(db, input.articleId, input.factKeys, actor.memberId);
    if (subject.judged < subject.facts.length) {
      const said =
        subject.facts.length === 1
          ? "This is not judged not checkable."
          : "Some of these are not judged not checkable.";
      throw new AppError("conflict", said);
    }
    return subject;
  },
  async handle({ db, actor, input, loaded: { facts }, at, record }) {
    const { articleId, factKeys } = input;
    await db.factJudgment.updateMany({
      where: { articleId, factKey: { in: factKeys }, withdrawnAt: null },
      data: { withdrawnAt: at, withdrawnById: actor.memberId },
    });
    await record(
      "facts.judgment_withdrawn",
      { facts: facts.length },
      { facts: facts.map(({ key, kind, exact }) => ({ key, kind, exact })) },
    );
    return { withdrawn: facts.length };
  },
});
