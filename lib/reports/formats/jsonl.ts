import { canonicalJson } from "#lib/core/canonical-json.ts";
import { editionOf } from "../editions.ts";
import type { Format } from "./format.ts";

/**
 * The public key that signs checkpoints of the log, and then its events, one a line (JSON Lines): each with the exact text that was hashed, the hash before it and its
 * own, and beside it the names and texts, so that the chain can be verified line by line.
 */
export const jsonl: Format = {
  name: "jsonl",
  ending: "events.jsonl",
  mediaType: "application/jsonl",
  render: async (report) => {
    const { chain, witness, omissions, withheld } = report;
    const head = {
      publicKey: witness?.publicKey ?? null,
      edition: editionOf(report),
      ...(omissions === undefined ? {} : { omissions }),
      ...(withheld === undefined ? {} : { withheld }),
    };
    const lines = [head, ...chain.events].map((line) => `${canonicalJson(line)}\n`);
    return new TextEncoder().encode(lines.join(""));
  },
};
