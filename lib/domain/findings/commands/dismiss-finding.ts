import { AppError } from "#lib/core/errors.ts";
import { isArticleAuthor } from "#lib/domain/articles/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { readFinding } from "../queries.ts";
import { dismissFindingInput } from "../schema.ts";

/** Sets a finding aside, with a reason. It holds by the finding's inputs, until they change. */
export const dismissFinding = defineCommand({
  name: "finding.dismiss",
  input: dismissFindingInput,
  permission: "finding.dismiss",
  load: async ({ db, actor, input }) => {
    const finding = await readFinding(db, input.findingId);
    await lockRow(db, "article", finding.articleId);
    const { articleId, inputKey } = finding;
    const dismissed = await db.dismissal.count({ where: { articleId, inputKey } });
    if (dismissed) throw new AppError("conflict", "This finding is dismissed already.");
    const relation = { articleAuthor: await isArticleAuthor(db, articleId, actor.memberId) };
    return { chain: { articleId }, relation, finding };
  },
  async handle({ db, actor, input, loaded: { finding }, at, record }) {
    const { articleId, inputKey } = finding;
    const { newsroomId, memberId: dismissedById } = actor;
    const dismissal = { newsroomId, articleId, inputKey, reason: input.reason };
    await db.dismissal.createMany({ data: { ...dismissal, dismissedById, createdAt: at } });
    await record("finding.dismissed", { finding: finding.id }, { inputKey, reason: input.reason });
  },
});
