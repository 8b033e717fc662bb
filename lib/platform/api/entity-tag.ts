import { createHash } from "node:crypto";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { AppError } from "#lib/core/errors.ts";

/** The entity tag of an answer (RFC 9110, 8.8.3): strong, of what it says and not of when it is asked. */
export function entityTag(answer: unknown): string {
  return `"${createHash("sha256").update(canonicalJson(answer)).digest("base64url")}"`;
}

const one = String.raw`(?:W/)?"[!#-~\x80-\xff]*"`;

/** A star, or tags with commas between them, of which some may be too many (RFC 9110, 5.6.1 and 13.1.1). */
const tagList = new RegExp(String.raw`^(?:\*|[ \t,]*${one}(?:[ \t]*,[ \t,]*${one})*[ \t,]*)$`);

/**
 * What `If-Match` says; undefined where it is not sent.
 * @throws AppError `invalid_input` where it is sent and says no tag: whoever sends it wants to be refused in some case
 */
export function wantedTag({ headers }: Request): string | undefined {
  const header = headers.get("if-match");
  if (header === null) return undefined;
  if (tagList.test(header)) return header;
  throw new AppError(
    "invalid_input",
    "If-Match takes an entity tag in its quotation marks, several with commas, or *.",
  );
}

/** Whether the tags that `If-Match` sends have this one: a weak one is none (RFC 9110, 13.1.1). */
export function isTag(header: string, tag: string): boolean {
  // By the quotation marks: a comma, and a star, may be part of a tag.
  const sent: readonly string[] = header.match(new RegExp(one, "g")) ?? [];
  return header.trim() === "*" || sent.includes(tag);
}

/** The same of `If-None-Match`, where weak ones count too (RFC 9110, 13.1.2). */
export function namesTag(header: string, tag: string): boolean {
  return isTag(header.replaceAll(/(^|,)\s*W\//g, "$1"), tag);
}
