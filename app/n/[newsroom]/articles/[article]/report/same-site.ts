import { AppError } from "#lib/core/errors.ts";

/**
 * Refuses a form that was sent from another site's page: its `Origin` must be the address that the
 * request came to. A proxy in front may say that address in `X-Forwarded-Host`, which no page can set.
 */
export function requireSameSite(headers: Headers): void {
  const origin = headers.get("origin") ?? "";
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  const isOurs = URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
  if (!isOurs) throw new AppError("forbidden", "Requests from pages of other sites are refused.");
}
