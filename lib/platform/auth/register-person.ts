import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { personIdByEmail } from "#lib/platform/db/lookups.ts";
import { setScope } from "#lib/platform/db/transactions.ts";

/** Somebody new, by a transaction of their own; they have no password yet. */
export async function writePerson(
  db: Db,
  person: { id: string; name: string; email: string },
  at: Date,
): Promise<void> {
  await db.person.createMany({ data: { ...person, createdAt: at } });
}

/**
 * The person with this e-mail address: the one there is (whose name and password stay as they
 * are), or a new one. Part of a command's transaction; returns the person's id.
 */
export async function registerPerson(
  db: Db,
  actor: { newsroomId: string; personId: string },
  person: { name: string; email: string },
  passwordHash: string | undefined,
  at: Date,
): Promise<string> {
  const known = await personIdByEmail(db, person.email);
  if (known) return known;
  if (!passwordHash) {
    throw new AppError("invalid_input", "A new person needs a password.", [
      { path: "password", message: "A new person needs a password." },
    ]);
  }
  const id = newId();
  // Persons belong to no newsroom: a new one is written as themselves.
  await setScope(db, { newsroomId: actor.newsroomId, personId: id });
  await writePerson(db, { id, ...person }, at);
  await db.credential.createMany({ data: { personId: id, passwordHash, changedAt: at } });
  await setScope(db, actor);
  return id;
}
