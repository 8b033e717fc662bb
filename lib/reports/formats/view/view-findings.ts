import { setApart } from "#lib/core/text/set-apart.ts";
import { outcomeLabels } from "#lib/domain/findings/outcomes.ts";
import type { Finding, Report } from "../../report.ts";
import { labelOf } from "../labels.ts";
import type { Speaker } from "./people.ts";

export interface FindingView {
  outcome: string;
  label: string;
  message: string;
  rule: string;
  steps: string[];
  tolerance: string;
  reconciliation: string | null;
  suggestions: string[];
  /** Who set it aside, when; and why. */
  dismissed: { done: string; reason: string } | null;
  /** Whether the last run of the checks still reported it. */
  current: boolean;
}

export function viewFinding(finding: Finding, speaker: Speaker): FindingView {
  const { outcome, message, steps, tolerance, reconciliation, suggestions } = finding;
  const { rule, ruleVersion, dismissed, current } = finding;
  return {
    outcome,
    label: labelOf(outcomeLabels, outcome),
    message: setApart(message),
    rule: `${rule}, version ${ruleVersion}`,
    steps: steps.map(setApart),
    tolerance: setApart(tolerance),
    reconciliation: reconciliation && setApart(reconciliation),
    suggestions: suggestions.map(setApart),
    dismissed: dismissed && { done: speaker.done(dismissed), reason: dismissed.reason },
    current,
  };
}

export interface FindingsView {
  /** Neither turned into a claim, nor set aside, nor consistent: still to be looked at. */
  open: FindingView[];
  dismissed: FindingView[];
  consistent: FindingView[];
}

/** The findings that were not turned into claims; those that were stand with their claims. */
export function viewFindings(report: Report, speaker: Speaker): FindingsView {
  const alone = report.findings
    .filter(({ claims }) => claims.length === 0)
    .map((finding) => viewFinding(finding, speaker));
  const remaining = alone.filter(({ dismissed }) => !dismissed);
  return {
    open: remaining.filter(({ outcome }) => outcome !== "consistent"),
    dismissed: alone.filter(({ dismissed }) => dismissed),
    consistent: remaining.filter(({ outcome }) => outcome === "consistent"),
  };
}
