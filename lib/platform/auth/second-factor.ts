import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { endSessions, forgetFactorShown } from "./end-sessions.ts";
import {
  factorUri,
  newFactorSecret,
  newRecoveryCodes,
  recoveryDigest,
  stepOfCode,
} from "./one-time-codes.ts";
import { passwordHolds } from "./passwords.ts";
import { notePersonEvent } from "./person-events.ts";
import { seal, unseal } from "./sealed-secret.ts";

/** Since when a person has a second factor, and how many recovery codes are left; undefined without one. */
export async function readFactor(personId: string) {
  return inScope({ personId }, async (db) => {
    const where = { personId, confirmedAt: { not: null } };
    const factor = await db.secondFactor.findFirst({ where, select: { confirmedAt: true } });
    if (!factor?.confirmedAt) return undefined;
    const codesLeft = await db.recoveryCode.count({ where: { personId, usedAt: null } });
    return { since: factor.confirmedAt, codesLeft };
  });
}

/** Whether somebody has a password; who signs in by another's word alone has none. */
export async function hasCredential(personId: string): Promise<boolean> {
  return inScope(
    { personId },
    async (db) => (await db.credential.count({ where: { personId } })) > 0,
  );
}

/** Whether a person has a second factor. Part of a transaction of their own. */
export async function hasFactor(db: Db, personId: string): Promise<boolean> {
  return (await db.secondFactor.count({ where: { personId, confirmedAt: { not: null } } })) > 0;
}

/** A new secret for the person's app; it counts for nothing until a code of it has been shown. */
export async function beginFactor(personId: string, email: string) {
  const secret = newFactorSecret();
  await inScope({ personId }, async (db) => {
    await db.secondFactor.deleteMany({ where: { personId, confirmedAt: null } });
    if (await db.secondFactor.count({ where: { personId } })) {
      throw new AppError("conflict", "You have a second factor already.");
    }
    const data = { personId, secret: seal("second factors", secret, personId), createdAt: now() };
    await db.secondFactor.createMany({ data });
  });
  return { secret, uri: factorUri(secret, email) };
}

/** New recovery codes in the place of all that there were. */
async function renewCodes(db: Db, personId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await db.recoveryCode.deleteMany({ where: { personId } });
  const data = codes.map((code) => ({ personId, sha256: recoveryDigest(code) ?? "" }));
  await db.recoveryCode.createMany({ data });
  return codes;
}

/** What is said where a code does not fit. */
export const wrongCode = () => {
  const message = "This code does not fit, or was used already.";
  return new AppError("invalid_input", message, [{ path: "code", message }]);
};

/** Whether the app's code fits now; then it is used up, with all before it. */
async function spendAppCode(db: Db, personId: string, code: string, isConfirmed: boolean) {
  const at = now();
  const where = { personId, confirmedAt: isConfirmed ? { not: null } : null };
  const factor = await db.secondFactor.findFirst({ where });
  const secret = factor && unseal("second factors", factor.secret, personId);
  const lastStep = secret ? stepOfCode(secret, code.replaceAll(/\s/g, ""), at) : undefined;
  if (lastStep === undefined) return false;
  const { count } = await db.secondFactor.updateMany({
    where: { ...where, lastStep: { lt: lastStep } },
    data: { lastStep, ...(isConfirmed ? {} : { confirmedAt: at }) },
  });
  return count === 1;
}

/** Turns the second factor on, with a code that shows that the app has it; gives the recovery codes. */
export async function confirmFactor(personId: string, code: string, userAgent: string) {
  return inScope({ personId }, async (db) => {
    if (!(await spendAppCode(db, personId, code, false))) throw wrongCode();
    await notePersonEvent(db, personId, "factor_set_up", { userAgent, at: now() });
    return renewCodes(db, personId);
  });
}

/** Whether a code fits, of the app or for recovery; then it is used up. Part of the person's transaction. */
export async function spendCode(db: Db, personId: string, code: string, userAgent: string) {
  if (await spendAppCode(db, personId, code, true)) return true;
  const sha256 = recoveryDigest(code);
  if (!sha256) return false;
  const at = now();
  const where = { personId, sha256, usedAt: null };
  const { count } = await db.recoveryCode.updateMany({ where, data: { usedAt: at } });
  if (count === 1) await notePersonEvent(db, personId, "recovery_code_used", { userAgent, at });
  return count === 1;
}

/** Ten new recovery codes for whoever has a code; the old ones hold no longer. */
export async function renewRecoveryCodes(personId: string, code: string, userAgent: string) {
  return inScope({ personId }, async (db) => {
    if (!(await spendCode(db, personId, code, userAgent))) throw wrongCode();
    await notePersonEvent(db, personId, "recovery_codes_made", { userAgent, at: now() });
    return renewCodes(db, personId);
  });
}

/**
 * Takes a lost second factor off with its recovery codes, and ends all sessions. Part of a transaction of the
 * person's; that an admin asked for it, the newsroom's log says.
 * @returns whether there was one
 */
export async function resetFactor(db: Db, personId: string, at: Date): Promise<boolean> {
  const { count } = await db.secondFactor.deleteMany({ where: { personId } });
  if (count === 0) return false;
  await db.recoveryCode.deleteMany({ where: { personId } });
  await endSessions(db, personId, at);
  await notePersonEvent(db, personId, "factor_reset", { userAgent: "", at });
  return true;
}

/** How long ago somebody without a password signed in at most, where a code of the app is to do. */
const FRESH_MS = 10 * 60_000;

/**
 * Turns the second factor off, for whoever has the password and a code; nothing of it is kept. Who has no password,
 * and signs in by another's word, does it just after signing in, or with a recovery code.
 */
export async function removeFactor(
  personId: string,
  { password, code, signedInAt }: { password: string; code: string; signedInAt: Date },
  userAgent: string,
): Promise<void> {
  const stored = await inScope({ personId }, (db) =>
    db.credential.findFirst({ where: { personId } }),
  );
  const isFresh = now().getTime() - signedInAt.getTime() < FRESH_MS;
  if (!stored && !isFresh && !recoveryDigest(code)) {
    const message = "Sign in anew first, or give a recovery code.";
    throw new AppError("invalid_input", message, [{ path: "code", message }]);
  }
  if (stored && !(await passwordHolds(stored.passwordHash, password))) {
    const message = "This is not your present password.";
    throw new AppError("invalid_input", message, [{ path: "password", message }]);
  }
  await inScope({ personId }, async (db) => {
    if (!(await spendCode(db, personId, code, userAgent))) throw wrongCode();
    await db.recoveryCode.deleteMany({ where: { personId } });
    await db.secondFactor.deleteMany({ where: { personId } });
    await forgetFactorShown(db, personId);
    await notePersonEvent(db, personId, "factor_removed", { userAgent, at: now() });
  });
}
