import { AppError } from "#lib/core/errors.ts";
import { languageOf } from "#lib/platform/auth/person-language.ts";
import { resetFactor } from "#lib/platform/auth/second-factor.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { setScope } from "#lib/platform/db/transactions.ts";
import { isElsewhere, lockMember } from "../queries.ts";
import { memberInput } from "../schema.ts";

/**
 * Takes off the second factor of a member who lost it together with the recovery codes, and ends their sessions.
 * Refused where they are in another newsroom too, whose admins would not know; and to oneself.
 * @returns whom to tell of it, and in which language
 */
export const resetSecondFactor = defineCommand({
  name: "second_factor.reset",
  input: memberInput,
  permission: "second_factor.reset",
  load: async ({ db, input }) => ({
    chain: "newsroom" as const,
    member: await lockMember(db, input.memberId),
  }),
  async handle({ db, actor, loaded: { member }, at, record }) {
    const { id, personId, name } = member;
    if (member.removedAt) throw new AppError("conflict", `${name} was taken out already.`);
    if (id === actor.memberId) {
      throw new AppError("conflict", "You turn your own second factor off in your account.");
    }
    await setScope(db, { newsroomId: actor.newsroomId, personId });
    if (await isElsewhere(db, personId)) {
      throw new AppError(
        "conflict",
        `${name} belongs to another newsroom too: no admin of one alone takes off their second factor.`,
      );
    }
    if (!(await resetFactor(db, personId, at))) {
      throw new AppError("conflict", `${name} has no second factor.`);
    }
    const person = await db.person.findFirstOrThrow({ where: { id: personId } });
    await setScope(db, actor);
    await record("second_factor.reset", { member: id }, { name });
    return { name, email: person.email, language: languageOf(person) };
  },
});
