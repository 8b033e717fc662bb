import type { RichText } from "#lib/core/text/rich-text.ts";
import type { Facts } from "#lib/engines/permissions/facts.ts";
import { allows, type permissions, whyNot } from "#lib/engines/permissions/permissions.ts";
import { nextState } from "#lib/engines/permissions/transition.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { Category, Priority } from "./categories.ts";
import { type Claimant, claimantOf, mayNameClaimant } from "./claimant.ts";
import { isBoundByEvidence } from "./own-evidence.ts";
import type { ClaimCount, ClaimRow } from "./queries.ts";
import type { Disposition, Rating } from "./verdicts.ts";
import { type ClaimState, type ClaimStep, claimStates, claimWorkflow } from "./workflow.ts";

export interface Somebody {
  id: string;
  name: string;
}

export interface EvidenceView {
  id: string;
  sourceId: string;
  sourceNumber: number;
  sourceTitle: string;
  locator: string;
  quote: string;
  stance: string;
  by: string;
  /** The members who alone see it; none where everybody in the newsroom does. */
  visibleTo: string[];
}

export interface VerdictView {
  id: string;
  rating: Rating;
  rationale: string;
  /** The shape of the rationale, where it has one that plain lines have not. */
  document?: RichText;
  disposition: Disposition;
  oldText?: string;
  newText?: string;
  by: string;
  at: string;
  decision?: { kind: "approve" | "return"; reason: string; by: string; at: string };
}

/** What can be done to a claim, by which permission and which step of its life, if it is one. */
const claimActs = {
  assign: ["claim.assign", "assign"],
  plan: ["claim.plan", undefined],
  setClaimant: ["claim.set_claimant", undefined],
  research: ["claim.research", "research"],
  wait: ["claim.research", "wait"],
  attachEvidence: ["evidence.attach", "change_evidence"],
  propose: ["verdict.propose", "propose"],
  approve: ["claim.approve", "approve"],
  return: ["claim.return", "return"],
  reopen: ["claim.reopen", "reopen"],
  withdraw: ["claim.withdraw", "withdraw"],
  takeUp: ["claim.take_up", "take_up"],
} as const satisfies Record<string, readonly [keyof typeof permissions, ClaimStep | undefined]>;
export type ClaimAct = keyof typeof claimActs;

export interface ClaimView {
  id: string;
  number: number;
  statement: string;
  category: Category;
  priority: Priority;
  state: ClaimState;
  /** By when it is to be checked; ISO 8601. */
  dueAt?: string;
  findingId?: string;
  /** Who claims it, where that is not the newsroom. */
  claimant?: Claimant;
  owner?: Somebody;
  openedBy: string;
  openedAt: string;
  spans: { start: number; end: number; exact: string }[];
  evidence: EvidenceView[];
  /** The last one first. */
  verdicts: VerdictView[];
  can: Record<ClaimAct, boolean>;
  /** Why an editor who looks at a proposed claim may not decide on it. */
  mayNotDecide?: string;
}

function presentVerdict(verdict: ClaimRow["verdicts"][number], row: ClaimRow): VerdictView {
  const decision = row.decisions.find(({ verdictId }) => verdictId === verdict.id);
  return {
    id: verdict.id,
    rating: verdict.rating as Rating,
    rationale: verdict.rationale,
    ...(verdict.rationaleDocument
      ? { document: JSON.parse(verdict.rationaleDocument) as RichText }
      : {}),
    disposition: verdict.disposition as Disposition,
    oldText: verdict.oldText ?? undefined,
    newText: verdict.newText ?? undefined,
    by: verdict.proposedBy.name,
    at: verdict.createdAt.toISOString(),
    decision: decision && {
      kind: decision.kind as "approve" | "return",
      reason: decision.reason,
      by: decision.decidedBy.name,
      at: decision.createdAt.toISOString(),
    },
  };
}

/** What somebody to whom these facts apply can do to a claim in this state. */
export function claimCan(state: string, facts: Facts): Record<ClaimAct, boolean> {
  return Object.fromEntries(
    Object.entries(claimActs).map(([act, [permission, step]]) => [
      act,
      allows(permission, facts) && (!step || nextState(claimWorkflow, state, step) !== undefined),
    ]),
  ) as Record<ClaimAct, boolean>;
}

/**
 * A claim as the browser gets it, with what the actor may do to it.
 * @param more whether it rests on something that they do not see, and whether they have leave to decide alone
 */
export function presentClaim(
  row: ClaimRow,
  actor: Actor,
  articleAuthor: boolean,
  { unseen = false, leave = false }: { unseen?: boolean; leave?: boolean } = {},
): ClaimView {
  const me = actor.memberId;
  const own = row.evidence.filter(({ attachedById }) => attachedById === me);
  const evidence = row.evidence.filter(({ removedAt }) => !removedAt);
  const facts = {
    roles: actor.roles,
    articleAuthor,
    unseen,
    leave,
    verdictAuthor: row.verdicts.at(-1)?.proposedById === me,
    evidenceAuthor: isBoundByEvidence(own, row.verdicts.at(-1)?.createdAt),
  };
  const can = claimCan(row.state, facts);
  const deciding = row.state === "proposed" && actor.roles.includes("editor");
  return {
    id: row.id,
    number: row.number,
    statement: row.statement,
    category: row.category as Category,
    priority: row.priority as Priority,
    state: row.state as ClaimState,
    dueAt: row.dueAt?.toISOString(),
    findingId: row.findingId ?? undefined,
    claimant: claimantOf(row),
    owner: row.owner ?? undefined,
    openedBy: row.openedBy.name,
    openedAt: row.createdAt.toISOString(),
    spans: row.spans,
    evidence: evidence.map(({ id, source, locator, quote, stance, attachedBy }) => ({
      id,
      sourceId: source.id,
      sourceNumber: source.number,
      sourceTitle: source.title,
      locator,
      quote,
      stance,
      by: attachedBy.name,
      visibleTo: source.visibleTo,
    })),
    verdicts: row.verdicts.map((verdict) => presentVerdict(verdict, row)).reverse(),
    can: {
      ...can,
      setClaimant: can.setClaimant && mayNameClaimant(row.state),
    },
    mayNotDecide: deciding ? whyNot("claim.approve", facts) : undefined,
  };
}

/** How many of an article's claims are in which state, in the order of their life. */
export interface ClaimCountView {
  state: ClaimState;
  count: number;
}

/** One article's counts, out of those of many; states that no claim is in are left out. */
export function presentClaimCounts(
  counts: readonly ClaimCount[],
  articleId: string,
): ClaimCountView[] {
  const own = counts.filter((group) => group.articleId === articleId);
  return claimStates.flatMap((state) => {
    const count = own.find((group) => group.state === state)?.count ?? 0;
    return count > 0 ? [{ state, count }] : [];
  });
}
