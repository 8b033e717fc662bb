import { canonicalJson } from "#lib/core/canonical-json.ts";
import { GENESIS_HASH, nextLink, saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { openPart, openSalt } from "#lib/platform/audit/open-part.ts";
import type { ChainEvent } from "./report.ts";

/** The digest of the open part as bodies had it before it was one sentence by sentence; or none, as before that. */
export type Former = "open" | "none";

/** A log as a version before would have written it, whole or up to an event after which today's went on. */
export function asBefore(
  events: readonly ChainEvent[],
  former: Former = "open",
  upTo = events.length,
): ChainEvent[] {
  let head = { seq: 0, hash: GENESIS_HASH };
  return events.map(({ seq, salt, detail, body: today }) => {
    const { parts, ...body } = JSON.parse(today);
    const open =
      salt === null || detail === null
        ? undefined
        : saltedDigest(openSalt(salt), openPart(body.type, detail));
    const digest = seq > upTo ? { parts } : former === "open" && open ? { open } : {};
    const link = nextLink(head, canonicalJson({ ...body, ...digest }));
    head = link;
    return { ...link, salt, detail };
  });
}
