import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { currentRevision, isArticleAuthor, readArticle } from "#lib/domain/articles/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { boundNeeds, clears, signableStates } from "../needs.ts";
import { readSigning } from "../queries.ts";
import { placeOf } from "../risk.ts";
import { setRiskInput } from "../schema.ts";

/** Says how great the risk of an article is. An author who is an editor may raise it; nobody lowers it for their own. */
export const setRisk = defineCommand({
  name: "article.set_risk",
  input: setRiskInput,
  permission: "article.set_risk",
  load: async ({ db, actor, input }) => {
    const { articleId, level } = input;
    await lockRow(db, "article", articleId);
    const article = await readArticle(db, articleId);
    const revision = await currentRevision(db, articleId);
    const before = await readSigning(db, articleId, revision.id);
    const relation = {
      articleAuthor: await isArticleAuthor(db, articleId, actor.memberId),
      raises: placeOf(level) > placeOf(before.risk),
    };
    return { chain: { articleId }, relation, article, revision, before };
  },
  async handle({ db, actor, input, loaded: { article, revision, before }, at, record }) {
    const { articleId, level, reason } = input;
    const was = before.risk;
    if (was === level) throw new AppError("conflict", "This is its level of risk already.");
    const { newsroomId, memberId: setById } = actor;
    const own = { newsroomId, id: newId(), articleId, level: placeOf(level), reason };
    await db.riskLevel.createMany({ data: { ...own, setById, createdAt: at } });
    const after = await readSigning(db, articleId, revision.id);
    const { data, detail } = boundNeeds(after);
    const needed = signableStates.includes(article.state) ? data.needed : undefined;
    await record(
      "article.risk_set",
      { article: articleId, level, was, needed, ...clears(article.state, before, after) },
      { reason, labels: needed && detail.labels },
    );
  },
});
