import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { settings } from "#lib/core/env.ts";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What is sealed, or told apart; each with a key of its own. */
type Sealed = "second factors" | "webhooks" | "requests";

/** A key of its own, drawn from the secret that signs cookies (RFC 5869): the database alone opens nothing. */
function key(of: Sealed): Buffer {
  const { NEXTAUTH_SECRET } = settings();
  if (!NEXTAUTH_SECRET) throw new Error("nothing is sealed without NEXTAUTH_SECRET");
  return Buffer.from(hkdfSync("sha256", NEXTAUTH_SECRET, "", `stet ${of}`, 32));
}

/** A secret as the database has it (AES-256-GCM); it opens for the same owner alone. */
export function seal(of: Sealed, secret: string, owner: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key(of), nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64url");
}

/** The secret again; undefined where it was sealed for somebody else, or with another key. */
export function unseal(of: Sealed, sealed: string, owner: string): string | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(-TAG_BYTES);
  try {
    const decipher = createDecipheriv("aes-256-gcm", key(of), nonce)
      .setAAD(Buffer.from(owner))
      .setAuthTag(tag);
    const secret = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([secret, decipher.final()]).toString("utf8");
  } catch {
    // What does not open proves nobody: it is a code that does not fit, like any other.
    return undefined;
  }
}

/** Tells one text from another (HMAC-SHA-256, in hex): nobody can try texts against it who has the database alone. */
export function sealedDigest(of: Sealed, text: string): string {
  return createHmac("sha256", key(of)).update(text).digest("hex");
}
