/** Methods that change nothing (RFC 9110, 9.2.1). */
const safeMethods = ["GET", "HEAD", "OPTIONS"];

/**
 * Whether a request that may change something was made by a page of another site: then a browser sends
 * its cookies along, and its reader knows nothing of it. Browsers say whose page it was (`Sec-Fetch-Site`,
 * or `Origin`, which must be the address that the request came to; a proxy in front may say that address
 * in `X-Forwarded-Host`, which no page can set). What no browser sends says neither, and has no cookies.
 */
export function isFromElsewhere(method: string, headers: Headers): boolean {
  if (safeMethods.includes(method)) return false;
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return true;
  const origin = headers.get("origin");
  if (origin === null) return false;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return !URL.canParse(origin) || new URL(origin).host !== host?.toLowerCase();
}
