import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { AppError } from "#lib/core/errors.ts";
import { isPublicAddress } from "./public-address.ts";

export interface Address {
  address: string;
  family: number;
}

/** How hosts are found and which addresses may be gone to; another one is for tests alone. */
export interface NetworkRules {
  resolve: (host: string) => Promise<Address[]>;
  mayGoTo: (address: string) => boolean;
}

export const publicNetwork: NetworkRules = {
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
  mayGoTo: isPublicAddress,
};

/**
 * The address of a host, looked up once: who asks connects to it, and to no other that a second
 * look-up would give.
 * @param hostname as a URL has it, an IPv6 address in brackets
 * @throws AppError (`invalid_input`) where there is none, or any of them is not public
 */
export async function resolveHost(hostname: string, rules: NetworkRules): Promise<Address> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const addresses = family
    ? [{ address: host, family }]
    : await rules.resolve(host).catch(() => []);
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
