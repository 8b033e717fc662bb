import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { AppError } from "#lib/core/errors.ts";
import { isPublicAddress } from "./public-address.ts";

export interface Address {
  address: string;
  family: number;
}

/** How hosts are found, which addresses may be gone to, and how long all of it may take; others are for tests alone. */
export interface NetworkRules {
  resolve: (host: string) => Promise<Address[]>;
  mayGoTo: (address: string) => boolean;
  wholeMs: number;
}

export const publicNetwork: NetworkRules = {
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
  mayGoTo: isPublicAddress,
  wholeMs: 45_000,
};

/** The look-up of the system cannot be called off; it is no longer waited for. */
async function lookUp(host: string, rules: NetworkRules, signal: AbortSignal): Promise<Address[]> {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(signal.reason);
  signal.addEventListener("abort", giveUp);
  try {
    signal.throwIfAborted();
    return await Promise.race([rules.resolve(host).catch(() => []), over]);
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
}

/**
 * The address of a host, looked up once: who asks connects to it, and to no other that a second
 * look-up would give.
 * @param hostname as a URL has it, an IPv6 address in brackets
 * @param signal ends the wait for an answer
 * @throws AppError (`invalid_input`) where there is none, or any of them is not public; the signal's reason
 */
export async function resolveHost(
  hostname: string,
  rules: NetworkRules,
  signal: AbortSignal,
): Promise<Address> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const addresses = family ? [{ address: host, family }] : await lookUp(host, rules, signal);
  const [first] = addresses;
  if (!first) throw new AppError("invalid_input", `There is no site called ${host.slice(0, 200)}.`);
  if (!addresses.every(({ address }) => rules.mayGoTo(address))) {
    throw new AppError(
      "invalid_input",
      "This address leads into a private network, from which Stet fetches nothing.",
    );
  }
  return first;
}
