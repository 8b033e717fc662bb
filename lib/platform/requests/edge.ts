import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { settings } from "#lib/core/env.ts";
import { newId } from "#lib/core/ids.ts";
import type { Answered } from "#lib/platform/health/metrics.ts";
import { log } from "#lib/platform/log/log.ts";
import { enterRequest } from "#lib/platform/log/request-context.ts";
import { addressHeader, clientAddress } from "./client-address.ts";
import { requestIdHeader, requestIdOf } from "./request-id.ts";

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** What is done with requests and answers besides answering. */
export interface Edge {
  /** The pattern of `app/` that answers an address. */
  routeOf: (url: string) => string;
  observe: (answered: Answered) => void;
}

/**
 * Writes on each request, before anything reads it, whose it is and its number; what a client says of
 * either is written over. Counts and logs each answer. Node tells of both on a channel, whatever server
 * is behind it.
 */
export function watchRequests({ routeOf, observe }: Edge): void {
  const { TRUSTED_PROXIES } = settings();
  const begun = new WeakMap<IncomingMessage, { id: string; at: number }>();

  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as Exchange;
    const { headers, socket } = request;
    const forwarded = headers["x-forwarded-for"];
    const said = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
    headers[addressHeader] = clientAddress(socket.remoteAddress, said, TRUSTED_PROXIES);
    const id = requestIdOf(headers[requestIdHeader], TRUSTED_PROXIES > 0) ?? newId();
    headers[requestIdHeader] = id;
    response.setHeader(requestIdHeader, id);
    begun.set(request, { id, at: performance.now() });
    enterRequest({ id });
  });

  subscribe("http.server.response.finish", (message) => {
    const { request, response } = message as Exchange;
    const { id, at = performance.now() } = begun.get(request) ?? {};
    const { method = "", url = "" } = request;
    const route = routeOf(url);
    const seconds = (performance.now() - at) / 1_000;
    const { statusCode: status } = response;
    observe({ method, route, status, seconds });
    const line = { request: id, method, route, status, ms: Math.round(seconds * 1_000) };
    if (status >= 500) log().warn(line, "answered");
    else log().info(line, "answered");
  });
}
