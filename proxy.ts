import { type NextRequest, NextResponse } from "next/server";

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
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A stored file is somebody else's: should a browser ever open it in place, it may do nothing. */
const storedFile = /^\/n\/[^/]+\/files\//;

/** Gives every answer its policy, and pages the nonce and the path that they were asked for by. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const nonce = btoa(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy(nonce));
  // Where to come back to after signing in.
  headers.set("x-path", pathname + search);
  const response = NextResponse.next({ request: { headers } });
  const sent = storedFile.test(pathname) ? "sandbox" : policy(nonce);
  response.headers.set("content-security-policy", sent);
  return response;
}

export const config = { matcher: ["/((?!_next/static|_next/image).*)"] };
