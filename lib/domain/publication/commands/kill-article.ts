import { defineCommand } from "#lib/platform/command/define-command.ts";
import { articleForStep } from "../queries.ts";
import { reasonedInput } from "../schema.ts";

/** Ends an article: it is not to be published, or not to stand any longer. */
export const killArticle = defineCommand({
  name: "article.kill",
  input: reasonedInput,
  permission: "article.kill",
  load: ({ db, actor, input }) => articleForStep(db, input.articleId, actor.memberId, "kill"),
  async handle({ input, record }) {
    await record("article.killed", { article: input.articleId }, { reason: input.reason });
  },
});
