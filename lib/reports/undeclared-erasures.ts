import { AppError } from "#lib/core/errors.ts";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { type LeftDigests, leftByErasures } from "./left-by-erasures.ts";
import type { ChainEvent } from "./report.ts";

/**
 * Looks out for texts that were erased since, which only an event after the last one declares: what was erased since is
 * gone from the events before too, so there is no report any more that ends in between. It takes a log's events in their
 * order, and holds digests of those from which something was erased.
 */
export function undeclaredErasures() {
  const others = new Map<number, string>();
  const declared = new Map<number, LeftDigests>();
  return {
    see(events: readonly ChainEvent[]): void {
      // Of most events nothing is to be read: their texts are those whose digest the body holds.
      const erasing = events.filter(({ body }) => body.includes('"type":"texts.erased"'));
      leftByErasures(erasing, declared);
      for (const { seq, salt, detail, body } of events) {
        if (salt === null || detail === null) continue;
        const digest = saltedDigest(salt, detail);
        if (!body.includes(`"detail":"${digest}"`)) others.set(seq, digest);
      }
    },
    /** @throws AppError `conflict` where there is one, once all were seen */
    refuse(): void {
      for (const [seq, digest] of others) {
        if (declared.get(seq)?.detail === digest) continue;
        throw new AppError(
          "conflict",
          `Names or texts of event ${seq} were erased since: a report can be made of the event that says so, or of a later one.`,
        );
      }
    },
  };
}
