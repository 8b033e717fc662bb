import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { settings } from "#lib/core/env.ts";
import { newId } from "#lib/core/ids.ts";
import { addressHeader, clientAddress } from "./client-address.ts";
import { requestIdHeader, requestIdOf } from "./request-id.ts";

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/**
 * Writes on each request, before anything reads it, whose it is and its number; what a client says of
 * either is written over. Node tells of requests on a channel, whatever server is behind it.
 */
export function watchRequests(): void {
  const { TRUSTED_PROXIES } = settings();
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as Exchange;
    const { headers, socket } = request;
    const forwarded = headers["x-forwarded-for"];
    const said = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
    headers[addressHeader] = clientAddress(socket.remoteAddress, said, TRUSTED_PROXIES);
    const id = requestIdOf(headers[requestIdHeader], TRUSTED_PROXIES > 0) ?? newId();
    headers[requestIdHeader] = id;
    response.setHeader(requestIdHeader, id);
  });
}
