import { hash } from "node:crypto";
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

/** One for all: a million events are hashed in a row, and a buffer for each took half of the time. */
const both = Buffer.alloc(64);

/** `SHA-256(prevHash ‖ SHA-256(body))`, in hex; both operands are 32 raw bytes. */
export function linkHash(prevHash: string, body: string): string {
  both.fill(0, 0, 32);
  both.write(prevHash, "hex");
  both.write(hash("sha256", body, "binary"), 32, "binary");
  return hash("sha256", both);
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

/** What is wrong with a chain: at which event, and which one is there instead or its head. */
export type ChainFault =
  | { kind: "missing"; seq: number; next: number }
  | { kind: "apart" | "altered"; seq: number }
  | { kind: "head"; seq: number; next: number; hash: string };

const GENESIS: Head = { seq: 0, hash: GENESIS_HASH };

/**
 * The first thing that is wrong with a chain, or undefined where it holds: numbers without gaps
 * from 1, each hash that of its body and the one before, the last one the head.
 * @param head where the chain ends; undefined for a part of it from which it goes on
 * @param follows the link before the first, for a part that does not begin the chain
 */
export function chainFault(
  links: readonly Link[],
  head: Head | undefined,
  follows: Head = GENESIS,
): ChainFault | undefined {
  let last = follows;
  for (const link of links) {
    const { seq } = link;
    if (seq !== last.seq + 1) return { kind: "missing", seq: last.seq + 1, next: seq };
    if (link.prevHash !== last.hash) return { kind: "apart", seq };
    if (link.hash !== linkHash(link.prevHash, link.body)) return { kind: "altered", seq };
    last = link;
  }
  if (head && (head.seq !== last.seq || head.hash !== last.hash))
    return { kind: "head", seq: last.seq, next: head.seq, hash: head.hash.slice(0, 12) };
  return undefined;
}

/** The same in English words. */
export function chainProblem(links: readonly Link[], head: Head): string | undefined {
  const fault = chainFault(links, head);
  switch (fault?.kind) {
    case "missing":
      return `event ${fault.seq} is missing: the next one there is ${fault.next}`;
    case "apart":
      return `event ${fault.seq} does not continue the one before it`;
    case "altered":
      return `the hash of event ${fault.seq} is not that of what it says`;
    case "head":
      return `the chain ends at event ${fault.seq}, but its head is event ${fault.next} (${fault.hash}…)`;
    default:
      return undefined;
  }
}
