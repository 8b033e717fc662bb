/** Why a text may not be signed off or published, as programs tell them apart: a code never changes its meaning. */
export const blockCodes = [
  "claims_open",
  "corrections_not_made",
  "contexts_not_confirmed",
  "contradictions_open",
  "checks_not_run",
  "signature_missing",
  "objection_stands",
  "reply_awaited",
  "reply_overdue",
  "not_seen",
] as const;

/** One thing that stands in the way, for programs and for people. */
export interface Block {
  code: (typeof blockCodes)[number];
  sentence: string;
}

/** All that stands in the way, as whoever is refused is told. */
export const toldBlocks = (blocks: readonly Block[]): string =>
  blocks.map(({ sentence }) => sentence).join(" ");
