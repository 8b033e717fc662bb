import {
  type ArticleState,
  type ArticleStep,
  articleWorkflow,
  firstArticleState,
} from "#lib/domain/articles/workflow.ts";
import { type ClaimStep, claimWorkflow, firstClaimState } from "#lib/domain/claims/workflow.ts";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { nextState } from "#lib/engines/permissions/transition.ts";
import type { EventType } from "#lib/platform/audit/vocabulary.ts";
import type { ArticleRecord } from "./report.ts";

/** Which step of a claim's life each event is. */
const claimSteps: Partial<Record<EventType, ClaimStep>> = {
  "claim.assigned": "assign",
  "claim.unassigned": "unassign",
  "claim.research_started": "research",
  "claim.waiting": "wait",
  "claim.withdrawn": "withdraw",
  "claim.taken_up": "take_up",
  "claim.reopened": "reopen",
  "evidence.attached": "change_evidence",
  "evidence.removed": "change_evidence",
  "evidence.restored": "change_evidence",
  "verdict.proposed": "propose",
  "claim.approved": "approve",
  "claim.returned": "return",
};

/** Which step of an article's life each event is. */
const articleSteps: Partial<Record<EventType, ArticleStep>> = {
  "checks.run": "check",
  "article.revised": "revise",
  "article.checked": "finish_checking",
  "article.signed_off": "sign_off",
  "article.published": "publish",
  "correction.opened": "open_correction",
  "correction.made": "make_correction",
  "article.reopened": "reopen",
  "article.killed": "kill",
  "article.archived": "archive",
};

/** Steps that logs of before hold, and none is taken any more: an article was signed off while it was checked. */
const formerSteps: Partial<Record<ArticleStep, Partial<Record<string, ArticleState>>>> = {
  sign_off: { in_checking: "approved" },
};

const articleStep = (state: string, step: ArticleStep) =>
  nextState(articleWorkflow, state, step) ?? formerSteps[step]?.[state];

/** What an event brings about beside its own step: claims that go stale, a sign-off that falls. */
function broughtAbout(record: ArticleRecord, event: RecordedEvent): Taken[] {
  const { state } = record.article;
  const article = "article" in event.data ? event.data.article : undefined;
  if (typeof article === "object") {
    const next = articleStep(state, "fall_back");
    return [{ subject: "the article", state, next, ...article }];
  }
  if (event.type !== "article.revised") return [];
  return event.data.claims.flatMap(({ claim: id, from, to }) => {
    const claim = record.claims.find((candidate) => candidate.id === id);
    if (!claim || to === undefined) return [];
    const next = nextState(claimWorkflow, claim.state, "change_words");
    return [{ subject: `claim ${claim.number}`, state: claim.state, next, from, to }];
  });
}

const plain = (state: string) => state.replaceAll("_", " ");

interface Taken {
  subject: string;
  /** The state in which the events before this one leave it. */
  state: string;
  /** The one in which the workflow allows this step to leave it. */
  next: string | undefined;
  /** What the event says. */
  from?: string;
  to?: string;
}

function taken(record: ArticleRecord, event: RecordedEvent): Taken | undefined {
  const ofArticle = articleSteps[event.type];
  if (ofArticle) {
    const { state } = record.article;
    return { subject: "the article", state, next: articleStep(state, ofArticle) };
  }
  const step = claimSteps[event.type];
  const id = "claim" in event.data ? event.data.claim : undefined;
  const claim = record.claims.find((candidate) => candidate.id === id);
  if (!step || !claim) return undefined;
  const { state, number } = claim;
  return { subject: `claim ${number}`, state, next: nextState(claimWorkflow, state, step) };
}

function beginning(event: RecordedEvent): string | undefined {
  const { seq, type, data } = event;
  if (type === "article.imported" && data.state !== firstArticleState)
    return `event ${seq} imports an article as ${plain(data.state)}`;
  if (type === "claim.opened" && data.state !== firstClaimState)
    return `event ${seq} opens claim ${data.number} as ${plain(data.state)}`;
  return undefined;
}

/**
 * The step of an event that its article's or claim's life does not allow, told by the tables of
 * transitions; undefined where it is one that they do.
 * @param record as the events before this one leave it
 */
export function stepProblem(record: ArticleRecord, event: RecordedEvent): string | undefined {
  const own = taken(record, event);
  if (!own) {
    const begun = beginning(event);
    if (begun) return begun;
  }
  const said = event.data as { from?: string; to?: string };
  const steps = [
    ...(own ? [{ ...own, from: said.from, to: said.to }] : []),
    ...broughtAbout(record, event),
  ];
  for (const { subject, state, next, from = state, to = state } of steps) {
    if (from !== state)
      return `event ${event.seq} finds ${subject} ${plain(from)}, where it was ${plain(state)}`;
    if (to !== next)
      return `event ${event.seq} takes ${subject} from ${plain(state)} to ${plain(to)}, which is no step of its life`;
  }
  return undefined;
}
