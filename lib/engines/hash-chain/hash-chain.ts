import { createHash } from "node:crypto";
import { sha256Hex } from "#lib/core/sha256.ts";

/** What the first event of a chain takes as the hash before it. */
export const GENESIS_HASH = "0".repeat(64);

/** One link: `body` is the exact RFC 8785 text that was hashed. */
export interface Link {
  seq: number;
  body: string;
  prevHash: string;
  hash: string;
}

export interface Head {
  seq: number;
  hash: string;
}

/** `SHA-256(prevHash ‖ SHA-256(body))`, in hex; both operands are 32 raw bytes. */
export function linkHash(prevHash: string, body: string): string {
  const bodyHash = createHash("sha256").update(body, "utf8").digest();
  return createHash("sha256").update(Buffer.from(prevHash, "hex")).update(bodyHash).digest("hex");
}

/** The link that continues `head` with `body`. */
export function nextLink(head: Head, body: string): Link {
  return {
    seq: head.seq + 1,
    body,
    prevHash: head.hash,
    hash: linkHash(head.hash, body),
  };
}

/** `SHA-256(salt ‖ text)`: what a body says of texts that lie beside it. */
export function saltedDigest(salt: string, text: string): string {
  return sha256Hex(salt + text);
}

/**
 * The first thing that is wrong with a chain, in words, or undefined where it holds: numbers
 * without gaps from 1, each hash that of its body and the one before, the last one the head.
 */
export function chainProblem(links: readonly Link[], head: Head): string | undefined {
  let last: Head = { seq: 0, hash: GENESIS_HASH };
  for (const link of links) {
    if (link.seq !== last.seq + 1)
      return `event ${last.seq + 1} is missing: the next one there is ${link.seq}`;
    if (link.prevHash !== last.hash) return `event ${link.seq} does not continue the one before it`;
    if (link.hash !== linkHash(link.prevHash, link.body))
      return `the hash of event ${link.seq} is not that of what it says`;
    last = link;
  }
  if (head.seq !== last.seq || head.hash !== last.hash)
    return `the chain ends at event ${last.seq}, but its head is event ${head.seq} (${head.hash.slice(0, 12)}…)`;
  return undefined;
}
