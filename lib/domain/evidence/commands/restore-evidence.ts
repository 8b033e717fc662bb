import { AppError } from "#lib/core/errors.ts";
import { fallOfArticle, lockedClaim } from "#lib/domain/claims/queries.ts";
import { claimWorkflow } from "#lib/domain/claims/workflow.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { readEvidence } from "../queries.ts";
import { restoreEvidenceInput } from "../schema.ts";

/**
 * Brings removed evidence back: the way to undo it. It is whose it was, and not brought back where they decided on
 * the claim in the meantime.
 */
export const restoreEvidence = defineCommand({
  name: "evidence.restore",
  input: restoreEvidenceInput,
  permission: "evidence.restore",
  load: async ({ db, actor, input }) => {
    const { claimId } = await readEvidence(db, input.evidenceId);
    const locked = await lockedClaim(db, claimId, actor.memberId);
    const evidence = await readEvidence(db, input.evidenceId);
    const { removedAt, attachedById: decidedById } = evidence;
    if (!removedAt) throw new AppError("conflict", "This evidence is there already.");
    const decided = { claimId, decidedById, createdAt: { gte: removedAt } };
    if ((await db.decision.count({ where: decided })) > 0) {
      throw new AppError(
        "forbidden",
        "Whoever attached this evidence has decided on the claim without it since: please attach it anew.",
      );
    }
    const move = { workflow: claimWorkflow, subject: locked.claim, step: "change_evidence" };
    const { otherMoves, article } = await fallOfArticle(db, locked.claim);
    return { ...locked, move, otherMoves, falls: { article }, evidence };
  },
  async handle({ db, loaded: { claim, evidence, falls }, record }) {
    const restored = { removedAt: null, removedById: null };
    await db.evidence.updateMany({ where: { id: evidence.id }, data: restored });
    await record("evidence.restored", { claim: claim.id, evidence: evidence.id, ...falls }, {});
  },
});
