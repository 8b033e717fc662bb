import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { spansOfEdition } from "./editions.ts";
import type { Outcome } from "./outcomes.ts";
import type { FindingRow, listDismissals } from "./queries.ts";
import { type FindingReport, findingReport } from "./schema.ts";

export interface FindingView extends FindingReport {
  id: string;
  rule: string;
  ruleVersion: number;
  outcome: Outcome;
  spans: { role: string; start: number; end: number; exact: string }[];
  /** Whether the last run reported it and the one before did not, or not with this outcome. */
  isNew: boolean;
  dismissal?: { reason: string; by: string; at: string };
  claims: { id: string; number: number }[];
  can: { dismiss: boolean; openClaim: boolean };
}

type Dismissals = Awaited<ReturnType<typeof listDismissals>>;

/**
 * A finding as the browser gets it, with what the actor may do about it.
 * @param newsRun the run whose findings are new where they begin with it
 */
export function presentFinding(
  row: FindingRow,
  dismissals: Dismissals,
  actor: Actor,
  articleAuthor: boolean,
  newsRun: string | undefined,
): FindingView {
  const dismissal = dismissals.find(({ inputKey }) => inputKey === row.inputKey);
  // A claim that was withdrawn settles nothing: the finding can become another.
  const claims = row.claims.filter(({ state }) => state !== "withdrawn");
  const facts = { roles: actor.roles, articleAuthor };
  return {
    ...findingReport.parse(JSON.parse(row.report)),
    id: row.id,
    rule: row.rule,
    ruleVersion: row.ruleVersion,
    outcome: row.outcome as Outcome,
    spans: spansOfEdition(row).map(({ role, start, end, exact }) => ({ role, start, end, exact })),
    isNew: row.sinceRunId === newsRun,
    dismissal: dismissal && {
      reason: dismissal.reason,
      by: dismissal.dismissedBy.person.name,
      at: dismissal.createdAt.toISOString(),
    },
    claims: claims.map(({ id, number }) => ({ id, number })),
    can: {
      dismiss: !dismissal && allows("finding.dismiss", facts),
      openClaim: !dismissal && claims.length === 0 && allows("claim.open", facts),
    },
  };
}
