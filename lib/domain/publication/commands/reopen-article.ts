import { wakeIdleDeadlines } from "#lib/domain/contacts/jobs.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { articleForStep } from "../queries.ts";
import { reasonedInput } from "../schema.ts";

/** Takes an article up again that was checked, or is done with: its text and claims can be worked on. */
export const reopenArticle = defineCommand({
  name: "article.reopen",
  input: reasonedInput,
  permission: "article.reopen",
  load: ({ db, actor, input }) => articleForStep(db, input.articleId, actor.memberId, "reopen"),
  async handle({ db, actor, input, record }) {
    await record("article.reopened", { article: input.articleId }, { reason: input.reason });
    await wakeIdleDeadlines(db, actor.newsroomId);
  },
});
