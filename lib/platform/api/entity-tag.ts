import { createHash } from "node:crypto";
import { canonicalJson } from "#lib/core/canonical-json.ts";

/** The entity tag of an answer (RFC 9110, 8.8.3): strong, of what it says and not of when it is asked. */
export function entityTag(answer: unknown): string {
  return `"${createHash("sha256").update(canonicalJson(answer)).digest("base64url")}"`;
}

/** Whether a list of tags, as `If-Match` and `If-None-Match` send one, has this one (RFC 9110, 13.1). */
export function namesTag(header: string, tag: string): boolean {
  const sent = header.split(",").map((one) => one.trim().replace(/^W\//, ""));
  return sent.includes("*") || sent.includes(tag);
}
