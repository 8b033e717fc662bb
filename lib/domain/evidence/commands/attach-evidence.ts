import { newId } from "#lib/core/ids.ts";
import { fallOfArticle, lockedClaim } from "#lib/domain/claims/queries.ts";
import { claimWorkflow } from "#lib/domain/claims/workflow.ts";
import { readSource } from "#lib/domain/sources/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { attachEvidenceInput } from "../schema.ts";

/** Brings a source of the article's list to bear on a claim. */
export const attachEvidence = defineCommand({
  name: "evidence.attach",
  input: attachEvidenceInput,
  permission: "evidence.attach",
  load: async ({ db, actor, input }) => {
    const locked = await lockedClaim(db, input.claimId, actor.memberId);
    await readSource(db, locked.claim.articleId, input.sourceId);
    const move = { workflow: claimWorkflow, subject: locked.claim, step: "change_evidence" };
    const { otherMoves, article } = await fallOfArticle(db, locked.claim);
    return { ...locked, move, otherMoves, falls: { article } };
  },
  async handle({ db, actor, input, loaded, at, record }) {
    const { claimId, sourceId, locator, quote, stance } = input;
    const id = newId();
    const row = { id, newsroomId: actor.newsroomId, claimId, sourceId, locator, quote, stance };
    await db.evidence.createMany({
      data: { ...row, attachedById: actor.memberId, createdAt: at },
    });
    await record(
      "evidence.attached",
      { claim: claimId, evidence: id, source: sourceId, ...loaded.falls },
      { locator, quote, stance },
    );
    return { evidenceId: id };
  },
});
