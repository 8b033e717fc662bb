import { stanceOfEvidence } from "#lib/domain/history/guarded-facts.ts";
import { EventProblem, type RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { replayMark } from "./replay-checklists.ts";
import { replayExperts } from "./replay-experts.ts";
import { replayLeave } from "./replay-leave.ts";
import { isReplyEvent } from "./replay-replies.ts";
import type { Claim } from "./report.ts";

type Evidence = Claim["evidence"][number];
type Step = Claim["history"][number];
type ClaimEvent = Extract<RecordedEvent, { data: { claim: string } }>;
type Revised = Extract<RecordedEvent, { type: "article.revised" }>;

function isClaimEvent(event: RecordedEvent): event is ClaimEvent {
  return "claim" in event.data && !isReplyEvent(event);
}

function stepOf(event: ClaimEvent, state: string): Step {
  const { seq, type, at, actor, data, detail } = event;
  const opened = type === "claim.opened";
  return {
    seq,
    type,
    from: opened ? null : state,
    to: opened ? data.state : "to" in data ? (data.to ?? state) : state,
    reason: "reason" in detail ? detail.reason : null,
    by: actor.member,
    at,
  };
}

function opened(event: Extract<ClaimEvent, { type: "claim.opened" }>): Claim {
  const { claim: id, number, category, priority, state, finding = null } = event.data;
  const { statement, spans, claimant } = event.detail;
  const history = [stepOf(event, state)];
  const lists = {
    spans,
    carries: [],
    evidence: [],
    verdicts: [],
    decisions: [],
    breakGlass: [],
    checklist: [],
    experts: [],
    history,
  };
  const done = { by: event.actor.member, at: event.at };
  return {
    id,
    number,
    statement,
    category,
    priority,
    due: null,
    state,
    finding,
    ...(claimant ? { claimant } : {}),
    owner: null,
    ...lists,
    ...done,
  };
}

function withoutEvidence(
  claim: Claim,
  { seq, data, detail, actor, at }: Extract<ClaimEvent, { type: "evidence.removed" }>,
): Evidence[] {
  const there = claim.evidence.some(({ id, removed }) => id === data.evidence && !removed);
  if (!there) throw new EventProblem(seq, `removes evidence that claim ${claim.number} has not`);
  const removed = { by: actor.member, at, reason: detail.reason };
  return claim.evidence.map((piece) =>
    piece.id === data.evidence ? { ...piece, removed } : piece,
  );
}

function withEvidenceAgain(
  claim: Claim,
  { seq, data }: Extract<ClaimEvent, { type: "evidence.restored" }>,
): Evidence[] {
  const removed = claim.evidence.some((piece) => piece.id === data.evidence && piece.removed);
  if (!removed)
    throw new EventProblem(
      seq,
      `brings back evidence of claim ${claim.number} that is not removed`,
    );
  return claim.evidence.map((piece) =>
    piece.id === data.evidence ? { ...piece, removed: null } : piece,
  );
}

/** The claims in a new revision: where their words are, and what it did to each. */
function revised(claims: Claim[], { seq, data, detail, actor, at }: Revised): Claim[] {
  const known = new Set(claims.map(({ id }) => id));
  if (!data.claims.every(({ claim }) => known.has(claim)))
    throw new EventProblem(seq, "carries over a claim that was never opened");
  const places = new Map(data.claims.map(({ claim }, index) => [claim, index]));
  return claims.map((claim) => {
    const index = places.get(claim.id) ?? -1;
    const carried = data.claims[index];
    if (!carried) return { ...claim, spans: [] };
    const { outcome, sameClaim, contextChanged, applied, takenBack = false, to } = carried;
    const {
      spans = [],
      was = [],
      changes = [],
      contextChanges = [],
      meanings = [],
      suggested = null,
    } = detail.claims[index] ?? {};
    const isTouched = outcome !== "exact" || !sameClaim || contextChanged;
    const carry = {
      outcome,
      sameClaim,
      contextChanged,
      applied,
      takenBack,
      was,
      changes,
      contextChanges,
      meanings,
      suggested,
    };
    const carries = isTouched
      ? [...claim.carries, { revision: data.number, ...carry, confirmed: null }]
      : claim.carries;
    if (to === undefined) return { ...claim, spans, carries };
    const step = {
      seq,
      type: "article.revised",
      from: claim.state,
      to,
      reason: null,
      by: actor.member,
      at,
    };
    return { ...claim, spans, carries, state: to, history: [...claim.history, step] };
  });
}

/** What an event changes of its claim, besides the state. */
function changed(claim: Claim, event: ClaimEvent): Partial<Claim> {
  const done = { by: event.actor.member, at: event.at };
  switch (event.type) {
    case "claim.assigned":
      return { owner: event.data.owner };
    case "claim.planned": {
      const { category, priority, due } = event.data;
      return { category, priority, due };
    }
    case "claim.claimant_set":
      return { claimant: event.detail.claimant ?? undefined };
    case "claim.unassigned":
      return { owner: null };
    case "claim.reattached":
      return { spans: event.detail.spans };
    case "claim.context_confirmed":
      return {
        carries: claim.carries.map((carry) =>
          carry.contextChanged && !carry.confirmed ? { ...carry, confirmed: done } : carry,
        ),
      };
    case "evidence.attached": {
      const { evidence: id, source } = event.data;
      const { locator, quote } = event.detail;
      const said = { stance: stanceOfEvidence(event), locator, quote };
      const piece = { id, source, ...said, ...done, removed: null };
      return { evidence: [...claim.evidence, piece] };
    }
    case "evidence.removed":
      return { evidence: withoutEvidence(claim, event) };
    case "evidence.restored":
      return { evidence: withEvidenceAgain(claim, event) };
    case "checklist.marked":
      return { checklist: replayMark(claim, event) };
    case "expert.asked":
    case "expert.opened":
    case "expert.answered":
    case "expert.revoked":
      return { experts: replayExperts(claim, event) };
    case "verdict.proposed": {
      const { verdict: id, number, rating, disposition } = event.data;
      const { label, rationale, oldText = null, newText = null } = event.detail;
      const verdict = { id, number, rating, disposition, label, rationale, oldText, newText };
      // Whoever proposes on a claim that nobody has takes it.
      const owner = claim.owner ?? event.actor.member;
      return { owner, verdicts: [...claim.verdicts, { ...verdict, ...done }] };
    }
    case "claim.approved":
    case "claim.returned": {
      const { decision: id, verdict, breakGlass = null } = event.data;
      const kind = event.type === "claim.approved" ? ("approve" as const) : ("return" as const);
      const made = { id, kind, verdict, breakGlass, ...event.detail, ...done };
      return { decisions: [...claim.decisions, made] };
    }
    case "break_glass.granted":
    case "break_glass.revoked":
      return { breakGlass: replayLeave(claim, event) };
    default:
      return {};
  }
}

/**
 * The claims after an event.
 * @throws EventProblem where it speaks of a claim, or evidence, that is not there
 */
export function replayClaims(claims: Claim[], event: RecordedEvent): Claim[] {
  if (event.type === "article.revised") return revised(claims, event);
  if (!isClaimEvent(event)) return claims;
  const index = claims.findIndex(({ id }) => id === event.data.claim);
  const claim = claims[index];
  if (event.type === "claim.opened") {
    if (claim) throw new EventProblem(event.seq, "opens a claim that is open already");
    return [...claims, opened(event)];
  }
  if (!claim) throw new EventProblem(event.seq, "speaks of a claim that was never opened");
  const step = stepOf(event, claim.state);
  const history = [...claim.history, step];
  return claims.with(index, { ...claim, ...changed(claim, event), state: step.to, history });
}
