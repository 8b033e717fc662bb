import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { digestOfSecret, newSecret } from "#lib/core/secrets.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { personIdByPasswordLink } from "#lib/platform/db/lookups.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { endSessions } from "./end-sessions.ts";
import { notePersonEvent } from "./person-events.ts";
import { hashChosenPassword, setPassword } from "./set-password.ts";

const PREFIX = "password_";
const HOUR_MS = 3_600_000;

/** Makes a link for a person, good once and for an hour. Part of a transaction of theirs. */
export async function makePasswordLink(db: Db, personId: string, at: Date) {
  const { secret, sha256 } = newSecret(PREFIX);
  const expiresAt = new Date(at.getTime() + HOUR_MS);
  await db.passwordLink.createMany({ data: { personId, sha256, madeAt: at, expiresAt } });
  return { secret, expiresAt };
}

/** No link of theirs is good any more. Part of the person's transaction. */
export async function endPasswordLinks(db: Db, personId: string, at: Date): Promise<void> {
  await db.passwordLink.updateMany({ where: { personId, usedAt: null }, data: { usedAt: at } });
}

/** Whose link it is; undefined where it does not hold, whatever the reason. */
export async function openPasswordLink(secret: string) {
  const sha256 = digestOfSecret(PREFIX, secret);
  const personId = sha256 && (await inScope({}, (db) => personIdByPasswordLink(db, sha256)));
  if (!personId) return undefined;
  const where = { personId, sha256, usedAt: null, expiresAt: { gt: now() } };
  const link = await inScope({ personId }, (db) =>
    db.passwordLink.findFirst({ where, include: { person: true } }),
  );
  return link ? { personId, name: link.person.name, email: link.person.email } : undefined;
}

/**
 * Sets the password that the link's person chose, and ends all their sessions. The link is used up, and
 * every other one of theirs with it. A second factor stays as it is.
 * @throws AppError where the link does not hold, or the password would be guessed
 */
export async function chooseByLink(secret: string, password: string, userAgent: string) {
  const gone = new AppError("not_found", "This link does not hold: it was used, or is too old.");
  const person = await openPasswordLink(secret);
  if (!person) throw gone;
  const { personId, email } = person;
  const hash = await hashChosenPassword(password, person);
  const at = now();
  await inScope({ personId }, async (db) => {
    const sha256 = digestOfSecret(PREFIX, secret);
    const open = { personId, sha256, usedAt: null, expiresAt: { gt: at } };
    const { count } = await db.passwordLink.updateMany({ where: open, data: { usedAt: at } });
    if (count === 0) throw gone;
    await endPasswordLinks(db, personId, at);
    await setPassword(db, personId, hash, at);
    await endSessions(db, personId, at);
    await notePersonEvent(db, personId, "password_reset", { userAgent, at });
  });
  return { email };
}
