import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { factsForWrite } from "../queries.ts";
import { judgeFactsInput } from "../schema.ts";

/** Judges facts of an article not checkable, one or many, for one reason. */
export const judgeFacts = defineCommand({
  name: "fact.judge",
  input: judgeFactsInput,
  permission: "fact.judge",
  load: async ({ db, actor, input }) => {
    const subject = await factsForWrite(db, input.articleId, input.factKeys, actor.memberId);
    if (subject.judged > 0) {
      const said =
        subject.facts.length === 1
          ? "This is judged not checkable already."
          : `${subject.judged} of these are judged not checkable already.`;
      throw new AppError("conflict", said);
    }
    return subject;
  },
  async handle({ db, actor, input, loaded: { facts }, at, record }) {
    const { articleId, reason } = input;
    const { newsroomId, memberId: judgedById } = actor;
    const shared = { newsroomId, articleId, reason, judgedById, createdAt: at };
    await db.factJudgment.createMany({
      data: facts.map(({ key, kind, exact }) => ({
        id: newId(),
        factKey: key,
        kind,
        exact,
        ...shared,
      })),
    });
    await record(
      "facts.judged",
      { facts: facts.length },
      { facts: facts.map(({ key, kind, exact }) => ({ key, kind, exact })), reason },
    );
    return { judged: facts.length };
  },
});
