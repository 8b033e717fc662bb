import { hash } from "node:crypto";

/**
 * SHA-256 as 64 lower-case hex digits, over the given bytes; a string is hashed as its UTF-8.
 * A lone surrogate in a string becomes U+FFFD, as in every UTF-8 encoder.
 */
export function sha256Hex(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}
