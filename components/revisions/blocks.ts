import type { ClaimFilter } from "#components/claims/table/claim-filter.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { ClaimState } from "#lib/domain/claims/workflow.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import type { Standing } from "#lib/domain/revisions/sign-off-blocks.ts";
import type { Voice } from "./voice.ts";

/** One thing that keeps an article from being published: where it is, whose it is, and by when. */
export interface Block {
  /** The claim, or the finding, that it is; none where the reader does not see it, or it is the whole text. */
  id?: string;
  name: string;
  what: string;
  who: string;
  /** Which claims whoever is named has before them, where that can be told. */
  theirs?: Partial<ClaimFilter>;
  dueAt?: string;
  /** Where it is, if it is on another page. */
  href?: string;
}

/** What is looked at to find them. */
interface Looked {
  claims: readonly ClaimView[];
  findings: readonly FindingView[];
  standing: Standing;
  /** Whether something that the reader does not see keeps it open, too. */
  heldUnseen: boolean;
  /** Whether the checks have run on the text to the end. */
  isTested: boolean;
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

function checkerOf(claim: ClaimView, say: Voice["say"]): Pick<Block, "who" | "theirs"> {
  if (claim.state === "proposed") {
    return { who: say("blocks.editorDecides"), theirs: { states: ["proposed"] } };
  }
  const { owner } = claim;
  return owner
    ? { who: owner.name, theirs: { owner: owner.id } }
    : { who: say("blocks.nobody"), theirs: { owner: "nobody" } };
}

function ofClaim(claim: ClaimView, standing: Standing, say: Voice["say"]): Block[] {
  const { id, number, state, dueAt } = claim;
  const place = { id, name: say("claim", { number: String(number) }), dueAt };
  const why = waiting.find((one) => one === state) ?? "unsettled";
  return [
    ...(standing.open.includes(number)
      ? [{ ...place, what: say(`blocks.${why}`), ...checkerOf(claim, say) }]
      : []),
    ...(standing.unapplied.includes(number)
      ? [{ ...place, what: say("blocks.unapplied"), who: say("blocks.makes") }]
      : []),
    ...(standing.unconfirmed.includes(number)
      ? [{ ...place, what: say("blocks.unconfirmed"), who: say("blocks.confirms") }]
      : []),
  ];
}

/** A contradiction that is neither dismissed nor behind an approved claim. */
function ofFinding(finding: FindingView, { claims }: Looked, say: Voice["say"]): Block[] {
  if (finding.outcome !== "contradiction" || finding.dismissal) return [];
  const behind = claims.filter(({ id }) => finding.claims.some((claim) => claim.id === id));
  if (behind.some(({ state }) => state === "approved")) return [];
  const [claim] = behind;
  return [
    {
      id: finding.id,
      name: say("blocks.contradiction"),
      what: finding.message,
      ...(claim ? checkerOf(claim, say) : { who: say("blocks.nobody") }),
      dueAt: claim?.dueAt,
    },
  ];
}

/** All that still keeps the article from being published, what is due first at the top, claims before findings. */
export function blocksOf(looked: Looked, { say }: Pick<Voice, "say">): Block[] {
  const { claims, findings, standing, heldUnseen, isTested } = looked;
  const unseen = {
    name: say("blocks.unseen"),
    what: say("blocks.unsettledUnseen"),
    who: say("blocks.whoeverSees"),
  };
  const inOrder = [...claims].sort((one, other) => one.number - other.number);
  const due = ({ dueAt }: Block) => dueAt ?? later;
  const untested = {
    ...{ name: say("blocks.untested"), what: say("blocks.untestedWhat") },
    who: say("blocks.untestedWho"),
  };
  return [
    ...(isTested ? [] : [untested]),
    ...inOrder.flatMap((claim) => ofClaim(claim, standing, say)),
    ...findings.flatMap((finding) => ofFinding(finding, looked, say)),
    ...(heldUnseen ? [unseen] : []),
  ].sort((one, other) => due(one).localeCompare(due(other)));
}
