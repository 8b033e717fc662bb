"use server";

import { getLocale } from "next-intl/server";
import { settings } from "#lib/core/env.ts";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { writingActor } from "#lib/platform/auth/acting-person.ts";
import { invitedActor, openInvitation } from "#lib/platform/auth/invited-actor.ts";
import { passwordUrl } from "#lib/platform/auth/password-mail.ts";
import { signedIn } from "#lib/platform/auth/require-actor.ts";
import { asAction, runAction } from "#lib/platform/command/action.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { limitLink } from "#lib/platform/limits/limit-of-door.ts";
import { tryMail } from "#lib/platform/net/try-mail.ts";
import { acceptInvitation } from "./commands/accept-invitation.ts";
import { changeRoles } from "./commands/change-roles.ts";
import { hideNames } from "./commands/hide-names.ts";
import { inviteMember } from "./commands/invite-member.ts";
import { makePasswordLink } from "./commands/make-password-link.ts";
import { removeMember } from "./commands/remove-member.ts";
import { requireSecondFactor } from "./commands/require-second-factor.ts";
import { resetSecondFactor } from "./commands/reset-second-factor.ts";
import { restoreMember } from "./commands/restore-member.ts";
import { revokeInvitation } from "./commands/revoke-invitation.ts";
import { factorResetMail } from "./factor-reset-mail.ts";
import { invitationMail } from "./invitation-mail.ts";
import { accountInput } from "./schema.ts";

/** Sends the link by e-mail where that can be; else it is given back, to be handed over. */
export async function inviteMemberAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await writingActor(newsroom);
    const { invitationId, email, secret } = await inviteMember.run(actor, input);
    const url = new URL(`/invitation/${secret}`, settings().STET_URL ?? "http://localhost").href;
    const words = invitationMail(await getLocale(), actor, url);
    const to = { name: "", address: email };
    const isSent = await tryMail({ to, id: `invitation.${invitationId}`, ...words });
    return { email, link: isSent ? undefined : url };
  });
}

export async function revokeInvitationAction(newsroom: string, input: unknown) {
  return runAction(newsroom, revokeInvitation, input);
}

/** For whoever has the link: as they are signed in, or with a name and a password that they choose. */
export async function acceptInvitationAction(secret: string, input: unknown) {
  return asAction(async () => {
    await limitLink();
    const invitation = await openInvitation(String(secret));
    if (!invitation)
      throw new AppError("not_found", "There is no such invitation, or not any more.");
    const { sha256, email, newsroomSlug } = invitation;
    const person = await signedIn();
    const account = person ? undefined : { ...readInput(accountInput, input), email };
    const actor = await invitedActor(invitation, person ?? { name: account?.name ?? "" });
    await acceptInvitation.run(actor, { sha256, account });
    return { newsroom: newsroomSlug, email };
  });
}

/** A link for a member who forgot their password, to be handed over. */
export async function makePasswordLinkAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const { secret, name } = await makePasswordLink.run(await writingActor(newsroom), input);
    return { name, link: passwordUrl(secret) };
  });
}

export async function requireSecondFactorAction(newsroom: string, input: unknown) {
  return runAction(newsroom, requireSecondFactor, input);
}

export async function hideNamesAction(newsroom: string, input: unknown) {
  return runAction(newsroom, hideNames, input);
}

const accountUrl = () => new URL("/account", settings().STET_URL ?? "http://localhost").href;

/** Takes off a lost second factor, and tells the member of it by e-mail where that can be. */
export async function resetSecondFactorAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await writingActor(newsroom);
    const { name, email, language } = await resetSecondFactor.run(actor, input);
    const words = factorResetMail(language, actor, accountUrl());
    await tryMail({ to: { name, address: email }, id: `factor.${newId()}`, ...words });
    return { name };
  });
}

export async function changeRolesAction(newsroom: string, input: unknown) {
  return runAction(newsroom, changeRoles, input);
}

export async function removeMemberAction(newsroom: string, input: unknown) {
  return runAction(newsroom, removeMember, input);
}

export async function restoreMemberAction(newsroom: string, input: unknown) {
  return runAction(newsroom, restoreMember, input);
}
