import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { toldBlocks } from "#lib/domain/articles/blocks.ts";
import { revisionForWrite } from "#lib/domain/articles/queries.ts";
import { readContactBlocks } from "#lib/domain/contacts/queries.ts";
import { readSignOff } from "#lib/domain/revisions/queries.ts";
import { boundNeeds } from "#lib/domain/signers/needs.ts";
import { requireSigned } from "#lib/domain/signers/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { articleForStep, readOpenCorrection } from "../queries.ts";
import { publishInput } from "../schema.ts";

/** Says where the text that was signed off was published, and when. */
export const publishArticle = defineCommand({
  name: "article.publish",
  input: publishInput,
  permission: "article.publish",
  load: async ({ db, actor, input }) => {
    const { articleId } = input;
    const loaded = await articleForStep(db, articleId, actor.memberId, "publish");
    const revision = await revisionForWrite(db, articleId, input.revisionId);
    const correction = await readOpenCorrection(db, articleId);
    return { ...loaded, revision, correction, signOff: await readSignOff(db, revision.id) };
  },
  async handle({ db, actor, input, loaded: { revision, signOff, correction }, at, record }) {
    const { id: revisionId, sha256 } = revision;
    if (signOff?.sha256 !== sha256)
      throw new AppError("conflict", "This is not the text that was signed off.");
    if (correction)
      throw new AppError("conflict", "A correction is open: please say that it is made.");
    const needs = boundNeeds(await requireSigned(db, input.articleId, revisionId));
    const awaited = await readContactBlocks(db, input.articleId, at);
    if (awaited.length > 0) throw new AppError("conflict", toldBlocks(awaited));
    const { newsroomId, memberId: publishedById } = actor;
    const { articleId, url } = input;
    const publishedAt = input.publishedAt ? new Date(input.publishedAt) : at;
    if (publishedAt > at)
      throw new AppError("invalid_input", "It was published before now.", [
        { path: "publishedAt", message: "It was published before now." },
      ]);
    const id = newId();
    const own = { id, newsroomId, articleId, revisionId, sha256, url, publishedAt };
    await db.publication.createMany({ data: { ...own, publishedById, createdAt: at } });
    const said = { publication: id, publishedAt: publishedAt.toISOString() };
    await record(
      "article.published",
      { article: articleId, revision: revisionId, ...said, ...needs.data },
      { sha256, url, ...needs.detail },
    );
    return { publicationId: id };
  },
});
