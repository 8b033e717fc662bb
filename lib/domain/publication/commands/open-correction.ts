import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { revisionForWrite } from "#lib/domain/articles/queries.ts";
import { spansOf } from "#lib/domain/articles/ranges.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { articleForStep, isClaimOf, readOpenCorrection, readPublishedSha256 } from "../queries.ts";
import { openCorrectionInput } from "../schema.ts";

/**
 * Says that something is wrong in a published text: what and where, how it was found, and how grave it is. Also of one
 * that was opened again since, as long as its text is the one that readers have.
 */
export const openCorrection = defineCommand({
  name: "correction.open",
  input: openCorrectionInput,
  permission: "correction.open",
  load: async ({ db, actor, input }) => {
    const { articleId, claimId, range } = input;
    const loaded = await articleForStep(db, articleId, actor.memberId, "open_correction");
    const revision = await revisionForWrite(db, articleId, input.revisionId);
    const published = await readPublishedSha256(db, articleId);
    const open = await readOpenCorrection(db, articleId);
    if (claimId && !(await isClaimOf(db, articleId, claimId)))
      throw new AppError("not_found", "There is no such claim here.");
    const [span] = spansOf(revision.text, range ? [range] : []);
    return { ...loaded, revision, published, open, span };
  },
  async handle({ db, actor, input, loaded: { revision, published, open, span }, at, record }) {
    if (!published)
      throw new AppError(
        "conflict",
        "This article was not published: there is nothing to correct.",
      );
    if (open) throw new AppError("conflict", "A correction is open: please say that it is made.");
    if (revision.sha256 !== published)
      throw new AppError(
        "conflict",
        "The text was changed since it was published. Please put the published text back first, and make the change once the correction is open.",
      );
    const { id: revisionId } = revision;
    const { newsroomId, memberId: openedById } = actor;
    const { articleId, claimId, severity, errorType, error, foundHow, foundBy } = input;
    const foundAt = input.foundAt ? new Date(input.foundAt) : at;
    if (foundAt > at) throw new AppError("invalid_input", "It was found before now.");
    const id = newId();
    const words = { error, foundHow, foundBy };
    await db.publicationCorrection.createMany({
      data: {
        ...{ id, newsroomId, articleId, revisionId, claimId, severity, errorType, ...words },
        ...(span && { start: span.start, end: span.end, exact: span.exact }),
        ...{ foundAt, openedById, createdAt: at },
      },
    });
    const about = { article: articleId, revision: revisionId, correction: id, aboutClaim: claimId };
    const said = { severity, errorType, foundAt: foundAt.toISOString() };
    await record("correction.opened", { ...about, ...said }, { ...words, span });
    return { correctionId: id };
  },
});
