import { AppError, httpStatus } from "#lib/core/errors.ts";
import { refusalOf } from "#lib/platform/db/database-error.ts";
import { requestId } from "#lib/platform/log/request-context.ts";
import { bearsToken } from "#lib/platform/requests/bearer.ts";
import { boundedBody } from "#lib/platform/requests/bounded-body.ts";
import { comeBack } from "./come-back.ts";
import { faultMessage } from "./fault-message.ts";

const MAX_BODY_BYTES = 5_000_000;

/** How to say who one is (RFC 9110, 11.6.1); the same whatever was wrong. */
function challenge(status: number): { "www-authenticate"?: string } {
  return status === 401 ? { "www-authenticate": 'Bearer realm="stet"' } : {};
}

/** An error as RFC 9457 problem details; a fault of ours is a 500 whose text stays private. */
export function problem(thrown: unknown): Response {
  const error = refusalOf(thrown);
  const known = error instanceof AppError;
  const status = known ? httpStatus[error.code] : 500;
  const after = known ? error.retryAfterSeconds : undefined;
  const id = requestId();
  const body = {
    type: "about:blank",
    title: known ? error.code.replaceAll("_", " ") : "internal error",
    status,
    detail: known ? error.message : faultMessage(error),
    code: known ? error.code : "fault",
    instance: id && `urn:stet:request:${id}`,
    errors: known && error.issues.length > 0 ? error.issues : undefined,
  };
  const headers = {
    "content-type": "application/problem+json",
    ...comeBack(status, after),
    ...challenge(status),
  };
  return Response.json(body, { status, headers });
}

/**
 * What a request says, as JSON.
 * @throws AppError where it is none, or was sent by a page of another site
 */
export async function jsonBody(
  request: Request,
  mostBytes = MAX_BODY_BYTES,
): Promise<Record<string, unknown>> {
  // A page of another site cannot send this type without asking first, so a cookie alone is no key.
  const type = request.headers.get("content-type")?.toLowerCase() ?? "";
  if (!/^application\/(ld\+)?json\b/.test(type)) {
    throw new AppError("invalid_input", "Please send JSON (content-type: application/json).");
  }
  const site = request.headers.get("sec-fetch-site");
  if (!bearsToken(request.headers) && site && site !== "same-origin" && site !== "none") {
    throw new AppError("forbidden", "Requests from pages of other sites are refused.");
  }
  const text = new TextDecoder().decode(await boundedBody(request, mostBytes));
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Said below, for whatever is no object.
  }
  throw new AppError("invalid_input", "The body is not a JSON object.");
}
