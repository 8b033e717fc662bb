import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { articleForStep, readOpenCorrection } from "../queries.ts";
import { archiveInput } from "../schema.ts";

/** Puts an article away that is done with. */
export const archiveArticle = defineCommand({
  name: "article.archive",
  input: archiveInput,
  permission: "article.archive",
  load: async ({ db, actor, input: { articleId } }) => ({
    ...(await articleForStep(db, articleId, actor.memberId, "archive")),
    correction: await readOpenCorrection(db, articleId),
  }),
  async handle({ input, loaded: { correction }, record }) {
    if (correction)
      throw new AppError("conflict", "A correction is open: please say that it is made.");
    await record("article.archived", { article: input.articleId }, {});
  },
});
