import { isoTime } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { newSecret } from "#lib/core/secrets.ts";
import { lockedClaim } from "#lib/domain/claims/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { EXPERT_PREFIX } from "../queries.ts";
import { askExpertInput } from "../schema.ts";

const DAY_MS = 86_400_000;

/** Asks somebody outside about a claim. What the link ends in is in the answer, and nowhere else. */
export const askExpert = defineCommand({
  name: "expert.ask",
  input: askExpertInput,
  permission: "expert.ask",
  load: async ({ db, actor, input }) => {
    const { claim, relation, chain } = await lockedClaim(db, input.claimId, actor.memberId);
    if (claim.state === "withdrawn") {
      throw new AppError("conflict", "This claim is withdrawn: nobody is asked about it.");
    }
    const where = { id: { in: input.evidenceIds }, claimId: claim.id, removedAt: null };
    const shared = await db.evidence.findMany({ where, select: { id: true } });
    if (shared.length < input.evidenceIds.length) {
      throw new AppError(
        "conflict",
        "Evidence that was to be shown is not on this claim any more.",
      );
    }
    const open = { ...where, source: { visibleTo: { isEmpty: true } } };
    if ((await db.evidence.count({ where: open })) < input.evidenceIds.length) {
      throw new AppError("forbidden", "A restricted source is shown to nobody outside.");
    }
    return { relation, chain };
  },
  async handle({ db, actor, input, at, record }) {
    const { claimId, name, email, question, evidenceIds, days } = input;
    const { newsroomId } = actor;
    const { secret, sha256 } = newSecret(EXPERT_PREFIX);
    const id = newId();
    const expiresAt = new Date(at.getTime() + days * DAY_MS);
    const asked = { askedById: actor.memberId, askedAt: at, expiresAt };
    const request = { newsroomId, id, claimId, name, email, question, sha256 };
    await db.expertRequest.createMany({ data: { ...request, ...asked } });
    await db.sharedEvidence.createMany({
      data: evidenceIds.map((evidenceId) => ({ newsroomId, requestId: id, evidenceId })),
    });
    await record(
      "expert.asked",
      { claim: claimId, request: id, evidence: evidenceIds, expires: isoTime(expiresAt) },
      { expert: name, question, ...(email ? { email } : {}) },
    );
    return { requestId: id, token: secret };
  },
});
