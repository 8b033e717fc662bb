import { settings } from "#lib/core/env.ts";
import { AppError } from "#lib/core/errors.ts";
import { isLoopbackAddress, isPublicAddress } from "#lib/platform/net/public-address.ts";
import { type NetworkRules, publicNetwork } from "#lib/platform/net/resolve-host.ts";

const WHOLE_MS = 15_000;

const isLoopback = (hostname: string) =>
  hostname === "localhost" || isLoopbackAddress(hostname.replace(/^\[|\]$/g, ""));

/**
 * Whether people reach this Stet on its own machine alone, as while somebody develops something with it: it listens
 * nowhere else, and is called by no other name. One that listens on every network is called localhost where nobody
 * said how it is called.
 */
function isOwnMachineOnly(): boolean {
  const { HOST, STET_URL = "http://localhost" } = settings();
  return isLoopback(HOST) && isLoopback(new URL(STET_URL).hostname);
}

/** Whether a webhook may be at this address: with https, or on this very machine where Stet itself is used on it alone. */
export function mayBeAt(url: URL): boolean {
  return url.protocol === "https:" || (isLoopback(url.hostname) && isOwnMachineOnly());
}

/** @throws AppError `invalid_input` where a webhook may not be at this address */
export function requireAddress(url: string): void {
  if (mayBeAt(new URL(url))) return;
  const message = "Please give the address, with https://.";
  throw new AppError("invalid_input", message, [{ path: "url", message }]);
}

/** Where webhooks may be sent to, by the addresses that a host has at that moment. */
export function webhookNetwork(): NetworkRules {
  const own = isOwnMachineOnly();
  const mayGoTo = (address: string) =>
    isPublicAddress(address) || (own && isLoopbackAddress(address));
  return { ...publicNetwork, mayGoTo, wholeMs: WHOLE_MS };
}
