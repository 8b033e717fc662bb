import { defineCommand } from "#lib/platform/command/define-command.ts";
import { articleForStep } from "../queries.ts";
import { archiveInput } from "../schema.ts";

/** Puts an article away that is done with. */
export const archiveArticle = defineCommand({
  name: "article.archive",
  input: archiveInput,
  permission: "article.archive",
  load: ({ db, actor, input }) => articleForStep(db, input.articleId, actor.memberId, "archive"),
  async handle({ input, record }) {
    await record("article.archived", { article: input.articleId }, {});
  },
});
