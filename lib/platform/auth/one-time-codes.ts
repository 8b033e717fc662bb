import { randomInt } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { sha256Hex } from "#lib/core/sha256.ts";

const STEP_SECONDS = 30;
/** A clock may be so many steps off (RFC 6238, 5.2). */
const WINDOW = 1;

/** What every authenticator app takes: SHA-1, six digits, thirty seconds. */
function totp(secret: string, label = ""): TOTP {
  const form = { algorithm: "SHA1", digits: 6, period: STEP_SECONDS };
  return new TOTP({ issuer: "Stet", label, secret: Secret.fromBase32(secret), ...form });
}

/** 160 random bits, in base32, as people can type them. */
export function newFactorSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an app reads from the picture. */
export function factorUri(secret: string, email: string): string {
  return totp(secret, email).toString();
}

/** In which step of time the code is the one of this secret; undefined where it is none near `at`. */
export function stepOfCode(secret: string, code: string, at: Date): number | undefined {
  const timestamp = at.getTime();
  const delta = totp(secret).validate({ token: code, timestamp, window: WINDOW });
  if (delta === null) return undefined;
  return TOTP.counter({ period: STEP_SECONDS, timestamp }) + delta;
}

/** No letters or digits that are mistaken for each other when they are copied by hand. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";
const CODES = 10;

/** Ten codes of 79 random bits, in groups of four. */
export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: CODES }, () => [group(), group(), group(), group()].join("-"));
}

/** What the database has of a recovery code, however it is typed; undefined where it cannot be one. */
export function recoveryDigest(code: string): string | undefined {
  const bare = code.toLowerCase().replaceAll(/[\s-]/g, "");
  return /^[a-z2-9]{16}$/.test(bare) ? sha256Hex(bare) : undefined;
}
