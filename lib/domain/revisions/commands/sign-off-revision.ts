import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { toldBlocks } from "#lib/domain/articles/blocks.ts";
import { isArticleAuthor, readArticle, revisionForWrite } from "#lib/domain/articles/queries.ts";
import { articleWorkflow } from "#lib/domain/articles/workflow.ts";
import { readOpenContradictions } from "#lib/domain/findings/queries.ts";
import { boundNeeds } from "#lib/domain/signers/needs.ts";
import { partIn, readSigning } from "#lib/domain/signers/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { isChecker, readStanding } from "../queries.ts";
import { signOffInput } from "../schema.ts";
import { contradictionBlocks, signOffBlocks } from "../sign-off-blocks.ts";

/**
 * An editor's approval of one revision, bound to the hash of its text. Refused to authors and to checkers
 * of its claims, and while a claim or a contradiction is open, an approved correction is not made or a changed context is
 * not confirmed.
 */
export const signOffRevision = defineCommand({
  name: "article.sign_off",
  input: signOffInput,
  permission: "article.sign_off",
  load: async ({ db, actor, input }) => {
    const { articleId } = input;
    await lockRow(db, "article", articleId);
    const article = await readArticle(db, articleId);
    const revision = await revisionForWrite(db, articleId, input.revisionId);
    const { memberId } = actor;
    const relation = {
      articleAuthor: await isArticleAuthor(db, articleId, memberId),
      checker: await isChecker(db, articleId, memberId),
      extraSigner: (await partIn(db, revision.id, memberId)).extraSigner,
    };
    const move = { workflow: articleWorkflow, subject: article, step: "sign_off" };
    const blocks = [
      ...signOffBlocks(await readStanding(db, articleId)),
      ...contradictionBlocks(await readOpenContradictions(db, articleId)),
    ];
    return { chain: { articleId }, relation, revision, move, blocks };
  },
  async handle({ db, actor, input, loaded: { revision, blocks }, at, record }) {
    if (blocks.length > 0) throw new AppError("conflict", toldBlocks(blocks));
    const { newsroomId, memberId: signedById } = actor;
    const { articleId, reservations } = input;
    const id = newId();
    const { sha256 } = revision;
    const bound = { articleId, revisionId: revision.id, sha256, reservations };
    await db.signOff.createMany({ data: { id, newsroomId, ...bound, signedById, createdAt: at } });
    const needs = boundNeeds(await readSigning(db, articleId, revision.id));
    await record(
      "article.signed_off",
      { article: articleId, revision: revision.id, signOff: id, ...needs.data },
      { reservations, sha256, ...needs.detail },
    );
    return { signOffId: id };
  },
});
