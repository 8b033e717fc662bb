import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { toldBlocks } from "#lib/domain/articles/blocks.ts";
import { revisionForWrite } from "#lib/domain/articles/queries.ts";
import { boundNeeds } from "#lib/domain/signers/needs.ts";
import { holdRules, readSigning } from "#lib/domain/signers/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { articleForStep, readBlocks, readFigures } from "../queries.ts";
import { finishCheckingInput } from "../schema.ts";

/**
 * Says that one revision is checked: of what, and how the facts of its text are accounted for at this moment. Refused
 * to authors, and while anything is open.
 */
export const finishChecking = defineCommand({
  name: "article.finish_checking",
  input: finishCheckingInput,
  permission: "article.finish_checking",
  load: async ({ db, actor, input }) => {
    const { articleId } = input;
    await holdRules(db);
    const loaded = await articleForStep(db, articleId, actor.memberId, "finish_checking");
    const revision = await revisionForWrite(db, articleId, input.revisionId);
    const blocks = await readBlocks(db, articleId, revision.id);
    return { ...loaded, revision, blocks };
  },
  async handle({ db, actor, input, loaded: { revision, blocks }, at, record }) {
    if (blocks.length > 0) throw new AppError("conflict", toldBlocks(blocks));
    const { newsroomId, memberId: finishedById } = actor;
    const { articleId, scope, leftOut, because } = input;
    const { id: revisionId, sha256 } = revision;
    const id = newId();
    const coverage = await readFigures(db, articleId, revisionId);
    const said = { scope, leftOut, because, coverage: JSON.stringify(coverage) };
    const own = { id, newsroomId, articleId, revisionId, sha256 };
    await db.checking.createMany({ data: { ...own, ...said, finishedById, createdAt: at } });
    // From now on: what was signed of an earlier end of checking stands no more.
    const needs = boundNeeds(await readSigning(db, articleId, revisionId));
    await record(
      "article.checked",
      { article: articleId, revision: revisionId, checking: id, scope, coverage, ...needs.data },
      { sha256, leftOut, because, ...needs.detail },
    );
    return { checkingId: id };
  },
});
