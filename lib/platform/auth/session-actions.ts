"use server";

import { AppError } from "#lib/core/errors.ts";
import { asAction } from "#lib/platform/command/action.ts";
import { signedIn } from "./require-actor.ts";
import { revokeSession } from "./sessions.ts";

/** Ends one of the signed-in person's own sessions at once. */
export async function endSessionAction(sessionId: string) {
  return asAction(async () => {
    const person = await signedIn();
    if (!person) throw new AppError("unauthenticated", "Please sign in first.");
    await revokeSession(person.personId, String(sessionId));
  });
}
