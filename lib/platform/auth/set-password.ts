import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { type PasswordOwner, passwordProblem } from "./password-problem.ts";
import { hashPassword } from "./passwords.ts";

/**
 * The hash to store of a password that somebody chose.
 * @param path the field that a refusal speaks of
 * @throws AppError where it would be guessed
 */
export async function hashChosenPassword(
  password: string,
  owner: PasswordOwner,
  path = "password",
): Promise<string> {
  const message = await passwordProblem(password, owner);
  if (message) throw new AppError("invalid_input", message, [{ path, message }]);
  return hashPassword(password);
}

/**
 * Puts another password in the place of the one that was read before. Part of the person's transaction.
 * @throws AppError `conflict` where it has been changed since
 */
export async function replacePassword(
  db: Db,
  personId: string,
  { was, hash, at }: { was: string; hash: string; at: Date },
): Promise<void> {
  const { count } = await db.credential.updateMany({
    where: { personId, passwordHash: was },
    data: { passwordHash: hash, changedAt: at },
  });
  if (count === 0) throw new AppError("conflict", "Your password was changed at this moment.");
}

/**
 * Whether the password that somebody was let in by is still theirs; it stays so until the transaction ends, so that a
 * change of it waits, and ends what was begun by it. Part of the person's transaction.
 */
export async function holdPassword(db: Db, personId: string, passwordHash: string) {
  const rows = await db.$queryRaw<unknown[]>`SELECT 1 FROM credential
    WHERE person_id = ${personId}::uuid AND password_hash = ${passwordHash} FOR SHARE`;
  return rows.length > 0;
}

/** Sets a password, whatever it was before, or whether there was one. Part of the person's transaction. */
export async function setPassword(
  db: Db,
  personId: string,
  passwordHash: string,
  at: Date,
): Promise<void> {
  const data = { passwordHash, changedAt: at };
  const { count } = await db.credential.updateMany({ where: { personId }, data });
  if (count === 0) await db.credential.createMany({ data: { personId, ...data } });
}

/** Takes a person's password away, if they have one. Part of the person's transaction. */
export async function dropPassword(db: Db, personId: string): Promise<void> {
  await db.credential.deleteMany({ where: { personId } });
}
