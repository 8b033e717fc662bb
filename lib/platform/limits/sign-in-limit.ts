import { AppError } from "#lib/core/errors.ts";
import { boundedForm } from "#lib/platform/requests/bounded-body.ts";
import { addressOf } from "#lib/platform/requests/client-address.ts";
import { rememberPlace, spendLimit } from "./spend.ts";

/** More than any form of signing in says. */
const MAX_FORM_BYTES = 20_000;

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/** What next-auth's client reads a refusal from: an address that names it. */
function refusal(error: unknown, request: Request): Response {
  if (!(error instanceof AppError)) throw error;
  const url = new URL(`/sign-in?error=${error.code}`, request.url).href;
  const headers = { "retry-after": String(error.retryAfterSeconds ?? 10) };
  return Response.json({ url }, { status: 429, headers });
}

/**
 * next-auth's own handler behind the limits of signing in: each try counts for the address, for the
 * account at it, and for the account anywhere; the last not where the account was used from before.
 */
export function limitedSignIn<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    if (!new URL(request.url).pathname.includes("/callback/")) return handler(request, context);
    const form = await boundedForm(request.clone(), MAX_FORM_BYTES).catch(() => undefined);
    if (!form) return Response.json({}, { status: 413 });
    const address = addressOf(request.headers);
    const account = String(form.get("email") ?? "")
      .trim()
      .toLowerCase();
    const place = `${account} ${address}`;
    try {
      const whose = account ? { account, "account at an address": place } : {};
      await spendLimit("sign-in", { address, ...whose });
    } catch (error) {
      return refusal(error, request);
    }
    const answer = await handler(request, context);
    const isIn = answer.headers.getSetCookie().some((cookie) => cookie.includes("session-token="));
    if (isIn && account) await rememberPlace(place);
    return answer;
  };
}
