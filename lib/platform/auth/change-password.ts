import { z } from "zod";
import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { endSessions } from "./end-sessions.ts";
import { passwordField } from "./password-field.ts";
import { endPasswordLinks } from "./password-links.ts";
import { passwordHolds } from "./passwords.ts";
import { notePersonEvent } from "./person-events.ts";
import { hashChosenPassword, replacePassword } from "./set-password.ts";

export const changePasswordInput = z.object({
  current: z.string().max(1_000),
  password: passwordField,
});

/**
 * Puts a new password in the place of a person's own, and ends their other sessions at once, and every link by which
 * another could be chosen.
 * @throws AppError where the present one is not given, or the new one would be guessed
 */
export async function changePassword(
  personId: string,
  sessionId: string,
  { current, password }: z.output<typeof changePasswordInput>,
  userAgent: string,
): Promise<void> {
  const stored = await inScope({ personId }, (db) =>
    db.credential.findFirst({ where: { personId }, include: { person: true } }),
  );
  if (!(await passwordHolds(stored?.passwordHash, current)) || !stored) {
    const message = "This is not your present password.";
    throw new AppError("invalid_input", message, [{ path: "current", message }]);
  }
  const hash = await hashChosenPassword(password, stored.person);
  const at = now();
  await inScope({ personId }, async (db) => {
    await replacePassword(db, personId, { was: stored.passwordHash, hash, at });
    await endSessions(db, personId, at, sessionId);
    await endPasswordLinks(db, personId, at);
    await notePersonEvent(db, personId, "password_changed", { userAgent, at });
  });
}
