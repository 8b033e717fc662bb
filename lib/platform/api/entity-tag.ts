import { createHash } from "node:crypto";
import { canonicalJson } from "#lib/core/canonical-json.ts";

/** The entity tag of an answer (RFC 9110, 8.8.3): strong, of what it says and not of when it is asked. */
export function entityTag(answer: unknown): string {
  return `"${createHash("sha256").update(canonicalJson(answer)).digest("base64url")}"`;
}

/** Whether the tags that `If-Match` sends have this one: a weak one is none (RFC 9110, 13.1.1). */
export function isTag(header: string, tag: string): boolean {
  const sent = header.split(",").map((one) => one.trim());
  return sent.includes("*") || sent.includes(tag);
}

/** The same of `If-None-Match`, where weak ones count too (RFC 9110, 13.1.2). */
export function namesTag(header: string, tag: string): boolean {
  return isTag(header.replaceAll(/(^|,)\s*W\//g, "$1"), tag);
}
