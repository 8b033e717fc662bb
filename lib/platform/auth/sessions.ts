import { now } from "#lib/core/clock.ts";
import { newId } from "#lib/core/ids.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { personIdByEmail } from "#lib/platform/db/lookups.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { passwordHolds } from "./passwords.ts";
import { AGENT_LENGTH, notePersonEvent } from "./person-events.ts";
import { running, sessionEnd } from "./running-sessions.ts";
import { readFactor, spendCode } from "./second-factor.ts";
import { holdPassword } from "./set-password.ts";

/** How exactly it is known when a session was last seen: no request but the first in this time writes. */
const SEEN_EVERY_MS = 5 * 60_000;

/** The id of no person, to ask the same of the database whether or not there is one. */
const nobody = "00000000-0000-0000-0000-000000000000";

/** What is said to whoever has the right password, and no code that fits. */
export class CodeWanted extends Error {
  constructor(problem: "code_wanted" | "code_wrong") {
    super(problem);
    this.name = "CodeWanted";
  }
}

/**
 * Signs a person in: a new session, or undefined where address or password is wrong, without
 * telling which. Sessions belong to no newsroom, so no chain records them.
 * @throws CodeWanted where the password is right and their second factor is still to be shown
 */
export async function signIn(email: string, password: string, userAgent: string, code?: string) {
  const personId = await inScope({}, (db) => personIdByEmail(db, email));
  const stored = await inScope({ personId }, (db) =>
    db.credential.findFirst({
      where: { personId: personId ?? nobody },
      include: { person: true },
    }),
  );
  // Outside any transaction: hashing takes long, and would keep others from the database.
  if (!(await passwordHolds(stored?.passwordHash, password)) || !stored) return undefined;
  const factorShown = await showFactor(stored.personId, userAgent, code);
  const who = { personId: stored.personId, userAgent, factorShown };
  const sessionId = await inScope({ personId }, async (db) =>
    // It may have been changed while this one was hashed: then no session goes on by it.
    (await holdPassword(db, stored.personId, stored.passwordHash))
      ? beginSession(db, who)
      : undefined,
  );
  if (!sessionId) return undefined;
  return { personId: stored.personId, sessionId, name: stored.person.name };
}

/** Whether they have one, which then was shown. */
async function showFactor(personId: string, userAgent: string, code?: string): Promise<boolean> {
  if (!(await readFactor(personId))) return false;
  if (!code) throw new CodeWanted("code_wanted");
  const fits = await inScope({ personId }, (db) => spendCode(db, personId, code, userAgent));
  if (!fits) throw new CodeWanted("code_wrong");
  return true;
}

/** Begins a session of somebody who has shown who they are, and may be a second factor; returns its id. */
export async function openSession(
  personId: string,
  userAgent: string,
  factorShown = false,
): Promise<string> {
  return inScope({ personId }, (db) => beginSession(db, { personId, userAgent, factorShown }));
}

interface NewSession {
  personId: string;
  userAgent: string;
  factorShown: boolean;
}

async function beginSession(db: Db, { personId, userAgent, factorShown }: NewSession) {
  const at = now();
  const agent = userAgent.slice(0, AGENT_LENGTH);
  const session = { id: newId(), personId, userAgent: agent, factorShown };
  await db.session.createMany({
    data: { ...session, createdAt: at, lastSeenAt: at, expiresAt: sessionEnd(at) },
  });
  await notePersonEvent(db, personId, "signed_in", { userAgent, at });
  return session.id;
}

/** Whose session it is, if it runs; it was seen now. */
export async function seeSession(personId: string, sessionId: string) {
  const at = now();
  return inScope({ personId }, async (db) => {
    const where = { id: sessionId, personId, ...running(at) };
    const session = await db.session.findFirst({ where, include: { person: true } });
    if (session && at.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
      await db.session.updateMany({ where, data: { lastSeenAt: at } });
    }
    return session;
  });
}

/** The person's running sessions, the newest first. */
export async function listSessions(personId: string) {
  const where = { personId, ...running(now()) };
  return inScope({ personId }, (db) =>
    db.session.findMany({ where, orderBy: { createdAt: "desc" } }),
  );
}
