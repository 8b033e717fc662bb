import { AppError } from "#lib/core/errors.ts";
import { hasFactor } from "#lib/platform/auth/second-factor.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { requireSecondFactorInput } from "../schema.ts";

/** Says whether members need a second factor to come in. Whoever asks for it has one. */
export const requireSecondFactor = defineCommand({
  name: "second_factor.require",
  input: requireSecondFactorInput,
  permission: "second_factor.require",
  load: async () => ({ chain: "newsroom" as const }),
  async handle({ db, actor, input: { required }, record }) {
    if (required && !(await hasFactor(db, actor.personId))) {
      throw new AppError("conflict", "Set up a second factor of your own first.");
    }
    const { count } = await db.newsroom.updateMany({
      where: { id: actor.newsroomId, secondFactorRequired: !required },
      data: { secondFactorRequired: required },
    });
    if (count === 0) throw new AppError("conflict", "This is set so already.");
    await record("second_factor.required", { required }, {});
  },
});
