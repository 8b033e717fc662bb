import { type NextRequest, NextResponse } from "next/server";
import { type AddressMethods, allowedInstead } from "#lib/platform/api/allowed-methods.ts";
import { bearsToken } from "#lib/platform/requests/bearer.ts";
import { isSecure } from "#lib/platform/requests/kept-cookie.ts";
import { requestIdHeader } from "#lib/platform/requests/request-id.ts";
import { isFromElsewhere } from "#lib/platform/requests/same-site.ts";

/** A Content-Security-Policy with a fresh nonce for each page (CSP Level 3). */
function policy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // Style attributes that the server renders; they cannot load or run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A stored file is somebody else's, and a report holds their words: opened in place, it may do nothing. */
const downloads = /^\/n\/[^/]+\/(files\/|reports\/|articles\/[^/]+\/report\/?$)/;

/** Two years, as the lists of browsers ask (RFC 6797); only where people come by https anyway. */
const httpsOnly = "max-age=63072000; includeSubDomains";

/** Problem details (RFC 9457), of a request that goes no further than here. */
function refusal(
  request: NextRequest,
  { status, code, detail }: { status: number; code: string; detail: string },
  headers: Record<string, string> = {},
): NextResponse {
  const id = request.headers.get(requestIdHeader);
  const instance = id ? { instance: `urn:stet:request:${id}` } : {};
  const title = code.replaceAll("_", " ");
  const body = { type: "about:blank", title, status, detail, code, ...instance };
  const type = { "content-type": "application/problem+json" };
  return NextResponse.json(body, { status, headers: { ...headers, ...type } });
}

const elsewhere = {
  ...{ status: 403, code: "forbidden" },
  detail: "Requests from pages of other sites are refused.",
};

/** As `next.config.mjs` reads them from the files of the API. */
const apiMethods: AddressMethods = JSON.parse(process.env.API_METHODS ?? "{}");

/** A method that an address of the API does not have (RFC 9110, 15.5.6): Next would say neither that nor what it has. */
function refusedMethod(request: NextRequest): NextResponse | undefined {
  const { method, nextUrl } = request;
  const allowed = allowedInstead(apiMethods, method, nextUrl.pathname);
  if (!allowed) return undefined;
  const detail = `This address does not answer ${method}, but ${new Intl.ListFormat("en").format(allowed)}.`;
  const refused = { status: 405, code: "method_not_allowed", detail };
  return refusal(request, refused, { allow: allowed.join(", ") });
}

function answer(request: NextRequest, nonce: string): NextResponse {
  // Who says by a token who they are sends no cookie, which alone a page of another site could misuse.
  const isProgram = bearsToken(request.headers);
  if (!isProgram && isFromElsewhere(request.method, request.headers)) {
    return refusal(request, elsewhere);
  }
  const refused = refusedMethod(request);
  if (refused) return refused;
  const { pathname, search } = request.nextUrl;
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy(nonce));
  // Where to come back to after signing in.
  headers.set("x-path", pathname + search);
  return NextResponse.next({ request: { headers } });
}

/** Gives every answer its policy, and pages the nonce and the path that they were asked for by. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const response = answer(request, nonce);
  const isDownload = downloads.test(request.nextUrl.pathname);
  response.headers.set("content-security-policy", isDownload ? "sandbox" : policy(nonce));
  if (isSecure(process.env.STET_URL)) {
    response.headers.set("strict-transport-security", httpsOnly);
  }
  return response;
}

export const config = { matcher: ["/((?!_next/static|_next/image).*)"] };
