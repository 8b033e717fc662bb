import { canonicalJson } from "#lib/core/canonical-json.ts";
import type { Format } from "./format.ts";

/**
 * The public key that signs checkpoints of the log, and then its events, one a line (JSON Lines): each with the exact text that was hashed, the hash before it and its
 * own, and beside it the names and texts, so that the chain can be verified line by line.
 */
export const jsonl: Format = {
  name: "jsonl",
  ending: "events.jsonl",
  mediaType: "application/jsonl",
  render: async ({ chain, witness, withheld }) => {
    const head = {
      publicKey: witness?.publicKey ?? null,
      ...(withheld === undefined ? {} : { withheld }),
    };
    const lines = [head, ...chain.events].map((line) => `${canonicalJson(line)}\n`);
    return new TextEncoder().encode(lines.join(""));
  },
};
