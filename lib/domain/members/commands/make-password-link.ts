import { isoTime } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { makePasswordLink as makeLink } from "#lib/platform/auth/password-links.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { setScope } from "#lib/platform/db/transactions.ts";
import { mailSettings } from "#lib/platform/net/mail-settings.ts";
import { isElsewhere, lockMember } from "../queries.ts";
import { memberInput } from "../schema.ts";

/**
 * Makes a link for a member who forgot their password, where no e-mail can be sent. Refused where they are in
 * another newsroom too: its admins would not know. The link is in the answer, and nowhere else.
 */
export const makePasswordLink = defineCommand({
  name: "member.make_password_link",
  input: memberInput,
  permission: "member.make_password_link",
  load: async ({ db, input }) => ({
    chain: "newsroom" as const,
    member: await lockMember(db, input.memberId),
  }),
  async handle({ db, actor, loaded: { member }, at, record }) {
    const { id, personId, name } = member;
    if (member.removedAt) throw new AppError("conflict", `${name} was taken out already.`);
    if (mailSettings()) {
      throw new AppError(
        "conflict",
        "E-mail is set up here: whoever forgot their password asks for a link where they sign in.",
      );
    }
    await setScope(db, { newsroomId: actor.newsroomId, personId });
    if (await isElsewhere(db, personId)) {
      throw new AppError(
        "conflict",
        `${name} belongs to another newsroom too: no admin of one alone gives them a new password.`,
      );
    }
    const { secret, expiresAt } = await makeLink(db, personId, at);
    await setScope(db, actor);
    const data = { member: id, expires: isoTime(expiresAt) };
    await record("password_link.made", data, { name });
    return { secret, name };
  },
});
