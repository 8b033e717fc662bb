import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedClaim, refuseUnseen } from "../queries.ts";
import { planClaimInput } from "../schema.ts";

const dateOf = (time: string | null) => (time === null ? null : new Date(time));

/** Says of what kind a claim is, how urgent, and by when it is to be checked; what is not named stays. */
export const planClaim = defineCommand({
  name: "claim.plan",
  input: planClaimInput,
  permission: "claim.plan",
  load: ({ db, actor, input }) => lockedClaim(db, input.claimId, actor.memberId),
  async handle({ db, input, loaded: { claim }, record }) {
    const before = { category: claim.category, priority: claim.priority, dueAt: claim.dueAt };
    const now = {
      category: input.category ?? before.category,
      priority: input.priority ?? before.priority,
      dueAt: input.dueAt === undefined ? before.dueAt : dateOf(input.dueAt),
    };
    const plan = ({ category, priority, dueAt }: typeof now) => ({
      category,
      priority,
      due: dueAt?.toISOString() ?? null,
    });
    const { category, priority, dueAt } = input.saw ?? {};
    await refuseUnseen(db, claim, [
      { field: "category", saw: category, now: before.category },
      { field: "priority", saw: priority, now: before.priority },
      {
        field: "due",
        saw: dueAt === undefined ? undefined : (dateOf(dueAt)?.toISOString() ?? null),
        now: before.dueAt?.toISOString() ?? null,
      },
    ]);
    const [was, is] = [plan(before), plan(now)];
    if (was.category === is.category && was.priority === is.priority && was.due === is.due) {
      throw new AppError("conflict", "This is how the claim is planned already.");
    }
    await db.claim.updateMany({ where: { id: claim.id }, data: now });
    await record("claim.planned", { claim: claim.id, ...is, was }, {});
  },
});
