import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** What the internet gives out at all (IANA's IPv6 address space): the rest is reserved. */
const globalUnicast = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an address is one of the public internet. All others are refused: private, loopback,
 * link-local, unique-local, carrier-grade, multicast, broadcast, unspecified, reserved and documentation
 * ranges, and those that hide an IPv4 address in an IPv6 one (mapped, 6to4, Teredo, NAT64), whatever
 * it may be (IANA special-purpose registries).
 */
export function isPublicAddress(address: string): boolean {
  // A scoped address (fe80::1%eth0) is one of this machine's networks; a short one (1.2.3) is no address.
  if (isIP(address) === 0 || address.includes("%")) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(globalUnicast);
}

/** Whether an address is this very machine's (127.0.0.0/8, ::1). */
export function isLoopbackAddress(address: string): boolean {
  return (
    isIP(address) !== 0 && !address.includes("%") && ipaddr.parse(address).range() === "loopback"
  );
}
