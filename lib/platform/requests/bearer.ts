/** What every API token begins with, so that scanners of secrets know one. */
export const TOKEN_PREFIX = "stet_";

const ofOurs = new RegExp(`^bearer +${TOKEN_PREFIX}`, "i");

/**
 * Whether a request says by a token of ours who it is; then no cookie counts, and no page of another site
 * can send it. What else may stand in the header proves nothing: a browser sends a password along by itself
 * where a proxy in front asks for one.
 */
export function bearsToken(headers: Headers): boolean {
  return ofOurs.test(headers.get("authorization") ?? "");
}

/** The header of a request that means to show a token, whether or not it can be one (RFC 6750, section 2.1). */
export function shownToken(headers: Headers): string | undefined {
  const header = headers.get("authorization") ?? "";
  return /^bearer( |$)/i.test(header) ? header : undefined;
}
