import { AppError } from "#lib/core/errors.ts";
import { revisionForWrite } from "#lib/domain/articles/queries.ts";
import { spansOf } from "#lib/domain/articles/ranges.ts";
import { lockedClaim } from "#lib/domain/claims/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { reattachClaimInput } from "../schema.ts";

/** Points a lost claim at words of the newest revision. */
export const reattachClaim = defineCommand({
  name: "claim.reattach",
  input: reattachClaimInput,
  permission: "claim.reattach",
  load: async ({ db, actor, input }) => {
    const locked = await lockedClaim(db, input.claimId, actor.memberId);
    const { articleId } = locked.claim;
    const revision = await revisionForWrite(db, articleId, input.revisionId);
    const where = { claimId: input.claimId };
    const there = await db.claimSpan.count({ where: { ...where, revisionId: revision.id } });
    if (there > 0) throw new AppError("conflict", "This claim has its words in the text.");
    if (["proposed", "approved", "disputed", "withdrawn"].includes(locked.claim.state)) {
      throw new AppError("conflict", `A claim that is ${locked.claim.state} keeps its words.`);
    }
    return { ...locked, revision, spans: spansOf(revision.text, input.ranges) };
  },
  async handle({ db, actor, input, loaded: { revision, spans }, record }) {
    const { claimId } = input;
    const key = { newsroomId: actor.newsroomId, claimId, revisionId: revision.id };
    await db.claimSpan.createMany({
      data: spans.map((span, ordinal) => ({ ...key, ordinal, ...span })),
    });
    await record("claim.reattached", { claim: claimId, revision: revision.id }, { spans });
  },
});
