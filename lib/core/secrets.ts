import { randomBytes } from "node:crypto";
import { sha256Hex } from "./sha256.ts";

/** What something is called that is only shown once: a word to know it by, and 256 random bits. */
export interface Secret {
  /** For whoever is to use it: `stet_` and 43 characters of base64url (RFC 4648, section 5). */
  secret: string;
  /** For the database: its SHA-256, in hex. With so many random bits no slow hash is needed. */
  sha256: string;
}

/** A new secret that begins with `prefix`, so that it is known for what it is wherever it turns up. */
export function newSecret(prefix: string): Secret {
  const secret = `${prefix}${randomBytes(32).toString("base64url")}`;
  return { secret, sha256: sha256Hex(secret) };
}

/** What the database has of a secret that somebody shows; undefined where it cannot be one. */
export function digestOfSecret(prefix: string, shown: string): string | undefined {
  const random = shown.startsWith(prefix) ? shown.slice(prefix.length) : "";
  return /^[\w-]{43}$/.test(random) ? sha256Hex(shown) : undefined;
}
