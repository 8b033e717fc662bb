import { AppError } from "#lib/core/errors.ts";
import { revisionForWrite } from "#lib/domain/articles/queries.ts";
import { spansOf } from "#lib/domain/articles/ranges.ts";
import { lockedClaim } from "#lib/domain/claims/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { requireOther } from "../pointing.ts";
import { reattachClaimInput } from "../schema.ts";

/** Points a claim at words of the newest revision: at others than so far, at some where it was lost, or at none. */
export const reattachClaim = defineCommand({
  name: "claim.reattach",
  input: reattachClaimInput,
  permission: "claim.reattach",
  load: async ({ db, actor, input }) => {
    const { claimId } = input;
    const locked = await lockedClaim(db, claimId, actor.memberId);
    const revision = await revisionForWrite(db, locked.claim.articleId, input.revisionId);
    if (["proposed", "approved", "disputed", "withdrawn"].includes(locked.claim.state)) {
      throw new AppError("conflict", `A claim that is ${locked.claim.state} keeps its words.`);
    }
    const place = { claimId, revisionId: revision.id };
    const was = await db.claimSpan.findMany({ where: place, orderBy: { ordinal: "asc" } });
    const spans = spansOf(revision.text, input.ranges);
    return { ...locked, place, was, spans };
  },
  async handle({ db, actor, loaded: { claim, place, was, spans }, record }) {
    const now = requireOther(was, spans);
    const key = { newsroomId: actor.newsroomId, ...place };
    await db.claimSpan.deleteMany({ where: place });
    await db.claimSpan.createMany({
      data: now.map((span, ordinal) => ({ ...key, ordinal, ...span })),
    });
    await record(
      "claim.reattached",
      { claim: claim.id, revision: place.revisionId },
      { spans: [...now], was: was.map(({ exact }) => exact) },
    );
  },
});
