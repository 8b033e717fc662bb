import { settings } from "#lib/core/env.ts";

const A_YEAR_S = 365 * 24 * 60 * 60;

/** Whether people reach Stet by https alone, as STET_URL says. */
export function isSecure(url = settings().STET_URL): boolean {
  return url?.startsWith("https:") ?? false;
}

/** How a choice of this browser's reader is kept: read by the server alone, and sent to no other site. */
export function keptCookie() {
  const fixed = { httpOnly: true, sameSite: "lax", path: "/" } as const;
  return { ...fixed, maxAge: A_YEAR_S, secure: isSecure() };
}
