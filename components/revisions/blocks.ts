import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { ClaimState } from "#lib/domain/claims/workflow.ts";
import type { Standing } from "#lib/domain/revisions/sign-off-blocks.ts";
import type { Voice } from "./voice.ts";

/** One thing that keeps an article from being published: where it is, whose it is, and by when. */
export interface Block {
  claim: ClaimView;
  what: string;
  who: string;
}

/** What a claim in each state that is not settled waits for. */
const waiting = [
  "open",
  "assigned",
  "researching",
  "waiting_for_source",
  "proposed",
  "returned",
  "stale",
  "disputed",
] as const satisfies readonly ClaimState[];

const later = "9999";

/** All that still keeps the article from being published, what is due first at the top. */
export function blocksOf(
  claims: readonly ClaimView[],
  standing: Standing,
  { say }: Pick<Voice, "say">,
): Block[] {
  const checker = (claim: ClaimView) =>
    claim.state === "proposed"
      ? say("blocks.editorDecides")
      : (claim.owner?.name ?? say("blocks.nobody"));
  const what = ({ state }: ClaimView) =>
    say(`blocks.${waiting.find((one) => one === state) ?? "unsettled"}`);
  const blocks = claims.flatMap((claim): Block[] => [
    ...(standing.open.includes(claim.number)
      ? [{ claim, what: what(claim), who: checker(claim) }]
      : []),
    ...(standing.unapplied.includes(claim.number)
      ? [{ claim, what: say("blocks.unapplied"), who: say("blocks.makes") }]
      : []),
    ...(standing.unconfirmed.includes(claim.number)
      ? [{ claim, what: say("blocks.unconfirmed"), who: say("blocks.confirms") }]
      : []),
  ]);
  const due = ({ claim }: Block) => claim.dueAt ?? later;
  return blocks.sort(
    (one, other) => due(one).localeCompare(due(other)) || one.claim.number - other.claim.number,
  );
}
