import { type NextRequest, NextResponse } from "next/server";
import { bearsToken } from "#lib/platform/requests/bearer.ts";
import { isSecure } from "#lib/platform/requests/kept-cookie.ts";
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

/** Problem details (RFC 9457) for a form, an action or a call that a page of another site sent. */
function refusal(): NextResponse {
  const body = {
    type: "about:blank",
    title: "forbidden",
    status: 403,
    detail: "Requests from pages of other sites are refused.",
    code: "forbidden",
  };
  const headers = { "content-type": "application/problem+json" };
  return NextResponse.json(body, { status: 403, headers });
}

function answer(request: NextRequest, nonce: string): NextResponse {
  // Who says by a token who they are sends no cookie, which alone a page of another site could misuse.
  const isProgram = bearsToken(request.headers);
  if (!isProgram && isFromElsewhere(request.method, request.headers)) return refusal();
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
