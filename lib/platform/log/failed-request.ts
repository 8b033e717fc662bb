import type { Instrumentation } from "next";
import { requestIdHeader } from "#lib/platform/requests/request-id.ts";
import { log } from "./log.ts";

/**
 * Logs what went wrong while a page, a route or an action was answered, under the number that its reader is
 * shown: by its pattern alone, since an address may hold a secret.
 */
export const logFailedRequest: Instrumentation.onRequestError = (err, request, context) => {
  const fault = err instanceof Error && "digest" in err ? String(err.digest) : undefined;
  const { routePath: route, routeType: kind } = context;
  const said = request.headers[requestIdHeader];
  // Next may tell of it after it has left the request behind; the edge wrote its number on it.
  const number = typeof said === "string" ? { request: said } : {};
  log().error({ ...number, fault, err, method: request.method, route, kind }, "failed");
};
