import { AppError } from "#lib/core/errors.ts";
import { revisionForWrite } from "#lib/domain/articles/queries.ts";
import { boundNeeds } from "#lib/domain/signers/needs.ts";
import { readSigning, requireSigned } from "#lib/domain/signers/queries.ts";
import { RULES } from "#lib/engines/checks/rules.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { articleForStep, readOpenCorrection } from "../queries.ts";
import { makeCorrectionInput } from "../schema.ts";

/** Says that a published text is corrected, or gone where it was killed: by which text, with what notice, and how it came about. */
export const makeCorrection = defineCommand({
  name: "correction.make",
  input: makeCorrectionInput,
  permission: "correction.make",
  load: async ({ db, actor, input }) => {
    const { articleId } = input;
    const loaded = await articleForStep(db, articleId, actor.memberId, "make_correction");
    const revision = await revisionForWrite(db, articleId, input.revisionId);
    return { ...loaded, revision, correction: await readOpenCorrection(db, articleId) };
  },
  async handle({ db, actor, input, loaded: { correction, revision, article }, at, record }) {
    if (!correction) throw new AppError("conflict", "No correction of this article is open.");
    if (correction.severity === "kill" && article.state !== "killed")
      throw new AppError(
        "conflict",
        "This error is one that takes the article away: please kill the article first.",
      );
    const { articleId, revisionId: _, missedAt, rule, ...said } = input;
    if (rule && !RULES.some((one) => one.id === rule))
      throw new AppError("invalid_input", `There is no check called ${rule}.`);
    const { id } = correction;
    // Of what was killed there is no text any more that anybody would sign.
    const signing = article.state === "killed" ? readSigning : requireSigned;
    const needs = boundNeeds(await signing(db, articleId, revision.id));
    await db.publicationCorrection.updateMany({
      where: { id },
      data: {
        ...{ correctedInId: revision.id, missedAt, rule, ...said },
        ...{ correctedById: actor.memberId, correctedAt: at },
      },
    });
    const about = { article: articleId, correction: id, revision: revision.id };
    await record(
      "correction.made",
      { ...about, missedAt, rule, ...needs.data },
      { ...said, ...needs.detail },
    );
    return { correctionId: id };
  },
});
