"use server";

import { headers } from "next/headers";
import { AppError } from "#lib/core/errors.ts";
import { asAction } from "#lib/platform/command/action.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { changePassword, changePasswordInput } from "./change-password.ts";
import { endOtherSessions, revokeSession } from "./end-sessions.ts";
import { signedIn } from "./require-actor.ts";

/** Who acts, and by which device. */
async function self() {
  const person = await signedIn();
  if (!person) throw new AppError("unauthenticated", "Please sign in first.");
  return { ...person, userAgent: (await headers()).get("user-agent") ?? "" };
}

/** Ends one of the signed-in person's own sessions at once. */
export async function endSessionAction(sessionId: string) {
  return asAction(async () => {
    const { personId, userAgent } = await self();
    await revokeSession(personId, String(sessionId), userAgent);
  });
}

/** Ends every session of the signed-in person but this one. */
export async function endOtherSessionsAction() {
  return asAction(async () => {
    const { personId, sessionId, userAgent } = await self();
    await endOtherSessions(personId, sessionId, userAgent);
  });
}

/** Changes the signed-in person's password; their other sessions end. */
export async function changePasswordAction(input: unknown) {
  return asAction(async () => {
    const { personId, sessionId, userAgent } = await self();
    await changePassword(personId, sessionId, readInput(changePasswordInput, input), userAgent);
  });
}
