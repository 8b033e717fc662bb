import { canonicalJson } from "#lib/core/canonical-json.ts";
import { editionOf } from "../editions.ts";
import type { ChainEvent, Report } from "../report.ts";
import type { Format } from "./format.ts";

/** The first line: the key that signs checkpoints of the log, the edition, and whether something is left out. */
export function headLine(
  report: Pick<Report, "edition" | "omissions" | "withheld"> & { publicKey: string | null },
): string {
  const { publicKey, omissions, withheld } = report;
  const head = {
    ...{ publicKey, edition: editionOf(report) },
    ...(omissions === undefined ? {} : { omissions }),
    ...(withheld === undefined ? {} : { withheld }),
  };
  return `${canonicalJson(head)}\n`;
}

/** The line of one event. */
export const eventLine = (event: ChainEvent): string => `${canonicalJson(event)}\n`;

/**
 * The public key that signs checkpoints of the log, and then its events, one a line (JSON Lines): each with the exact text that was hashed, the hash before it and its
 * own, and beside it the names and texts, so that the chain can be verified line by line.
 */
export const jsonl: Format = {
  name: "jsonl",
  ending: "events.jsonl",
  mediaType: "application/jsonl",
  render: async ({ chain, witness, ...report }) => {
    const head = headLine({ ...report, publicKey: witness?.publicKey ?? null });
    return new TextEncoder().encode([head, ...chain.events.map(eventLine)].join(""));
  },
};
