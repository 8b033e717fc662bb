import { AppError } from "#lib/core/errors.ts";
import { boundedBody } from "#lib/platform/requests/bounded-body.ts";
import { addressOf } from "#lib/platform/requests/client-address.ts";
import { rememberPlace, spendLimit } from "./spend.ts";

/** More than any form of signing in says. */
const MAX_FORM_BYTES = 20_000;

/** The one way to write a form that is read: next-auth goes by what is said anywhere in this header. */
const ofForm = /^application\/x-www-form-urlencoded *(; *charset="?utf-8"?)?$/i;

/** What the route's address says, decoded as next-auth is given it. */
interface Context {
  params: Promise<{ nextauth?: string[] }>;
}

type Handler = (request: Request, context: Context) => Promise<Response>;

/** The fields of a form as next-auth will read them; the status of a refusal where two readings could differ. */
async function fieldsOf(request: Request): Promise<URLSearchParams | number> {
  if (!ofForm.test(request.headers.get("content-type") ?? "")) return 415;
  const body = await boundedBody(request, MAX_FORM_BYTES).catch(() => undefined);
  if (!body) return 413;
  const form = new URLSearchParams(new TextDecoder().decode(body));
  return new Set(form.keys()).size === form.size ? form : 400;
}

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
export function limitedSignIn(handler: Handler): Handler {
  return async (request, context) => {
    const [action, provider] = (await context.params).nextauth ?? [];
    if (action !== "callback") return handler(request, context);
    const form = await fieldsOf(request.clone());
    if (typeof form === "number") return Response.json({}, { status: form });
    const address = addressOf(request.headers);
    // Whom another provider signs in, its answer says, not a field that came along.
    const email = provider === "credentials" ? form.get("email") : undefined;
    const account = (email ?? "").trim().toLowerCase();
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
