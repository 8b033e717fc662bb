"use server";

import { asAction } from "#lib/platform/command/action.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { guessingPerson, writingPerson } from "./acting-person.ts";
import { changePassword, changePasswordInput } from "./change-password.ts";
import { endOtherSessions, revokeSession } from "./end-sessions.ts";

/** Ends one of the signed-in person's own sessions at once. */
export async function endSessionAction(sessionId: string) {
  return asAction(async () => {
    const { personId, userAgent } = await writingPerson();
    await revokeSession(personId, String(sessionId), userAgent);
  });
}

/** Ends every session of the signed-in person but this one. */
export async function endOtherSessionsAction() {
  return asAction(async () => {
    const { personId, sessionId, userAgent } = await writingPerson();
    await endOtherSessions(personId, sessionId, userAgent);
  });
}

/** Changes the signed-in person's password; their other sessions end. */
export async function changePasswordAction(input: unknown) {
  return asAction(async () => {
    const { personId, sessionId, userAgent } = await guessingPerson();
    await changePassword(personId, sessionId, readInput(changePasswordInput, input), userAgent);
  });
}
