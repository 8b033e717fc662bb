import { AppError } from "#lib/core/errors.ts";
import { fallOfArticle, lockedClaim } from "#lib/domain/claims/queries.ts";
import { claimWorkflow } from "#lib/domain/claims/workflow.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { readEvidence } from "../queries.ts";
import { removeEvidenceInput } from "../schema.ts";

/** Takes evidence off a claim; it stays in the record. */
export const removeEvidence = defineCommand({
  name: "evidence.remove",
  input: removeEvidenceInput,
  permission: "evidence.remove",
  load: async ({ db, actor, input }) => {
    const { claimId } = await readEvidence(db, input.evidenceId);
    const locked = await lockedClaim(db, claimId, actor.memberId);
    // Read again now that the claim is locked: somebody may just have removed it.
    const evidence = await readEvidence(db, input.evidenceId);
    if (evidence.removedAt) throw new AppError("conflict", "This evidence is removed already.");
    const move = { workflow: claimWorkflow, subject: locked.claim, step: "change_evidence" };
    const { otherMoves, article } = await fallOfArticle(db, locked.claim);
    return { ...locked, move, otherMoves, falls: { article }, evidence };
  },
  async handle({ db, actor, input, loaded: { claim, evidence, falls }, at, record }) {
    const removed = { removedAt: at, removedById: actor.memberId };
    await db.evidence.updateMany({ where: { id: evidence.id }, data: removed });
    const facts = { claim: claim.id, evidence: evidence.id, ...falls };
    await record("evidence.removed", facts, { reason: input.reason });
  },
});
