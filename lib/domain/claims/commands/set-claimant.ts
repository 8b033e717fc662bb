import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { claimantColumns, claimantOf, mayNameClaimant, requireSomebodyElse } from "../claimant.ts";
import { lockedClaim } from "../queries.ts";
import { setClaimantInput } from "../schema.ts";

/** Says who claims it, where that is not the newsroom; or that nobody else does. */
export const setClaimant = defineCommand({
  name: "claim.set_claimant",
  input: setClaimantInput,
  permission: "claim.set_claimant",
  load: ({ db, actor, input }) => lockedClaim(db, input.claimId, actor.memberId),
  async handle({ db, actor, input: { claimant }, loaded: { claim }, record }) {
    if (!mayNameClaimant(claim.state)) {
      throw new AppError(
        "conflict",
        "An editor decides on a claim as somebody’s: who claims it can be said again once work on it goes on.",
      );
    }
    requireSomebodyElse(claimant, actor.newsroomName);
    const [was, is] = [claimantOf(claim), claimant ?? undefined].map((one) => JSON.stringify(one));
    if (was === is) throw new AppError("conflict", "This is who claims it already.");
    await db.claim.updateMany({ where: { id: claim.id }, data: claimantColumns(claimant) });
    await record("claim.claimant_set", { claim: claim.id }, { claimant });
  },
});
