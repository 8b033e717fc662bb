import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { findingIn } from "#lib/platform/languages/findings/finding-in.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { type Correction, correctionOf } from "./corrections.ts";
import { spansOfEdition } from "./editions.ts";
import type { Outcome } from "./outcomes.ts";
import type { FindingRow, listDismissals } from "./queries.ts";
import { type FindingReport, findingReport } from "./schema.ts";

/** One of the ways in which a finding could be settled. */
export interface SuggestionView {
  text: string;
  /** What it comes to in the text; undefined where the finding stands on no words. */
  correction?: Correction;
}

export interface FindingView extends Omit<FindingReport, "suggestions"> {
  id: string;
  rule: string;
  ruleVersion: number;
  outcome: Outcome;
  suggestions: SuggestionView[];
  spans: { role: string; start: number; end: number; exact: string }[];
  /** Whether the last run reported it and the one before did not, or not with this outcome. */
  isNew: boolean;
  dismissal?: { reason: string; by: string; at: string };
  claims: { id: string; number: number }[];
  can: { dismiss: boolean; restore: boolean; openClaim: boolean; propose: boolean };
}

type Dismissals = Awaited<ReturnType<typeof listDismissals>>;

/** What must be known besides a finding to show it. */
export interface FindingContext {
  dismissals: Dismissals;
  actor: Actor;
  articleAuthor: boolean;
  /** The run whose findings are new where they begin with it. */
  newsRun: string | undefined;
  /** The revision's canonical text. */
  text: string;
  /** The reader's: what the engine said is English in the record. */
  language: Language;
}

/** A finding as the browser gets it, with what the actor may do about it. */
export function presentFinding(
  row: FindingRow,
  { dismissals, actor, articleAuthor, newsRun, text, language }: FindingContext,
): FindingView {
  const dismissal = dismissals.find(({ inputKey }) => inputKey === row.inputKey);
  // A claim that was withdrawn settles nothing: the finding can become another.
  const claims = row.claims.filter(({ state }) => state !== "withdrawn");
  const facts = { roles: actor.roles, articleAuthor };
  const spans = spansOfEdition(row).map(({ role, start, end, exact }) => ({
    role,
    start,
    end,
    exact,
  }));
  const { suggestions, ...report } = findingReport.parse(JSON.parse(row.report));
  const { message, steps, tolerance, reconciliation } = report;
  const said = (sentence: string) => findingIn(language, row.rule, sentence);
  return {
    ...report,
    message: said(message),
    steps: steps.map(said),
    tolerance: said(tolerance),
    ...(reconciliation === undefined ? {} : { reconciliation: said(reconciliation) }),
    id: row.id,
    rule: row.rule,
    ruleVersion: row.ruleVersion,
    outcome: row.outcome as Outcome,
    suggestions: suggestions.map((suggestion, index) => ({
      text: said(suggestion),
      correction: correctionOf(suggestion, index, spans, text),
    })),
    spans,
    isNew: row.sinceRunId === newsRun,
    dismissal: dismissal && {
      reason: dismissal.reason,
      by: dismissal.dismissedBy.person.name,
      at: dismissal.createdAt.toISOString(),
    },
    claims: claims.map(({ id, number }) => ({ id, number })),
    can: {
      dismiss: !dismissal && allows("finding.dismiss", facts),
      restore: dismissal !== undefined && allows("finding.restore", facts),
      openClaim: !dismissal && claims.length === 0 && allows("claim.open", facts),
      propose: !dismissal && allows("verdict.propose", facts),
    },
  };
}
