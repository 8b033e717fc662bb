import ipaddr from "ipaddr.js";

/** The header in which the edge tells everything behind it whose request this is; never the client's. */
export const addressHeader = "x-stet-address";

/** Where a network gives one subscriber many addresses, they count as one (RFC 6177). */
const SUBSCRIBER_BITS = 64;

/** One written form for each address; undefined where it is none. */
function canonical(written: string | undefined): string | undefined {
  const text = written?.trim().replace(/^\[|\](:\d+)?$/g, "");
  if (!text || !ipaddr.isValid(text)) return undefined;
  const address = ipaddr.process(text);
  if (!(address instanceof ipaddr.IPv6)) return address.toString();
  const parts = address.parts.map((part, index) => (index < SUBSCRIBER_BITS / 16 ? part : 0));
  return `${new ipaddr.IPv6(parts).toString()}/${SUBSCRIBER_BITS}`;
}

/**
 * Whose request it is. Each proxy adds at the end of `X-Forwarded-For` whom it heard from: with so many
 * trusted proxies in front, that many from the end are believed, and nothing before them.
 */
export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const heard =
    trustedProxies > 0 ? (forwardedFor ?? "").split(",").filter((part) => part.trim()) : [];
  const chain = [...heard, remote];
  const believed = chain[Math.max(0, chain.length - 1 - trustedProxies)];
  return canonical(believed) ?? canonical(remote) ?? "unknown";
}

/** The address that the edge wrote down; where there is no edge (in development), all count as one. */
export function addressOf(headers: { get: (name: string) => string | null }): string {
  return headers.get(addressHeader) ?? "unknown";
}
