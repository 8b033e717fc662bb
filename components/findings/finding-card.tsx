"use client";

import { Button } from "#components/ui/button.tsx";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import { Card, CardSection } from "#components/workbench/card.tsx";
import { ReasonForm } from "#components/workbench/reason-form.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { dismissFindingsAction } from "#lib/domain/findings/actions.ts";
import { type Outcome, outcomeLabels } from "#lib/domain/findings/outcomes.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";

const tones: Record<Outcome, ChipTone> = {
  contradiction: "bad",
  possible: "warn",
  consistent: "neutral",
  notice: "note",
};

/** What a check reports: the outcome, the computation step by step, and what can be done about it. */
export function FindingCard({ finding }: { finding: FindingView }) {
  const { setDraft, select, view } = useWorkbench();
  const { outcome, dismissal, claims, can } = finding;

  function openAsClaim() {
    const stated = finding.spans.filter(({ role }) => role === "stated");
    const about = stated.length > 0 ? stated : finding.spans;
    const ranges = about.map(({ start, end, exact }) => ({ start, end, exact }));
    setDraft({ kind: "claim", ranges, finding });
  }

  return (
    <Card
      id={finding.id}
      label={`Finding: ${finding.message}`}
      title={
        <span className="flex flex-col gap-1">
          <span className="flex items-center gap-2">
            <Chip tone={dismissal || claims.length > 0 ? "neutral" : tones[outcome]}>
              {dismissal ? "Dismissed" : outcomeLabels[outcome]}
            </Chip>
            <span className="text-xs text-ink-soft">
              {finding.rule}
              {claims.map(({ number }) => ` · claim ${number}`).join("")}
            </span>
          </span>
          <span className={dismissal ? "text-ink-soft line-through" : ""}>{finding.message}</span>
        </span>
      }
    >
      <CardSection title="How it was computed">
        <ol className="list-decimal space-y-0.5 ps-5 text-sm">
          {finding.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="text-xs text-ink-soft">
          Rule {finding.rule}, version {finding.ruleVersion}. Tolerance: {finding.tolerance}.
        </p>
      </CardSection>
      {finding.reconciliation ? (
        <CardSection title="A reading that reconciles the two">
          <p className="text-sm">{finding.reconciliation}</p>
        </CardSection>
      ) : null}
      {finding.suggestions.length > 0 ? (
        <CardSection title="Either of these would settle it">
          <ul className="list-disc ps-5 text-sm">
            {finding.suggestions.map((suggestion) => (
              <li key={suggestion}>{suggestion}</li>
            ))}
          </ul>
        </CardSection>
      ) : null}
      {dismissal ? (
        <p className="text-sm">
          Dismissed by {dismissal.by}: “{dismissal.reason}”. It stays so until what it rests on
          changes.
        </p>
      ) : null}
      {claims.map((claim) => (
        <Button key={claim.id} tone="quiet" onClick={() => select(claim.id)}>
          Go to claim {claim.number}
        </Button>
      ))}
      {can.openClaim || can.dismiss ? (
        <div className="flex flex-wrap gap-2">
          {can.openClaim ? (
            <Button tone="primary" onClick={openAsClaim}>
              Open as a claim
            </Button>
          ) : null}
          {can.dismiss ? (
            <ReasonForm
              about={finding.id}
              verb="Dismiss"
              label="Why is this not a problem?"
              done="Finding dismissed"
              run={(reason) =>
                dismissFindingsAction(view.newsroom, { findingIds: finding.id, reason })
              }
            />
          ) : null}
        </div>
      ) : null}
    </Card>
  );
}
