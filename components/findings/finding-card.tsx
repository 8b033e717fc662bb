"use client";

import { MeasuredNote } from "#components/check-settings/measured-note.tsx";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import { MixedText } from "#components/ui/mixed-text.tsx";
import { Card, CardSection } from "#components/workbench/card.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import { type Facet, facetLabels, facetOf } from "./facets.ts";
import { FindingActs } from "./finding-acts.tsx";
import { FindingTick } from "./finding-tick.tsx";
import { ReadWords } from "./read-words.tsx";
import { SuggestionList } from "./suggestion-list.tsx";

const tones: Record<Facet, ChipTone> = {
  contradiction: "bad",
  possible: "warn",
  consistent: "neutral",
  notice: "note",
  dismissed: "neutral",
};

function settlingTitle(count: number): string {
  if (count === 1) return "This would settle it";
  return `${count === 2 ? "Either" : "Any"} of these would settle it`;
}

/** What a check reports: the outcome, what was read, the computation, and what can be done about it. */
export function FindingCard({ finding }: { finding: FindingView }) {
  const { view } = useWorkbench();
  const { dismissal, claims, reconciliation } = finding;
  const facet = facetOf(finding);
  const check = view.rules[finding.rule];
  return (
    <Card
      id={finding.id}
      label={`Finding: ${finding.message}`}
      lead={<FindingTick finding={finding} />}
      title={
        <span className="flex flex-col gap-1">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Chip tone={claims.length > 0 ? "neutral" : tones[facet]}>{facetLabels[facet]}</Chip>
            {finding.isNew ? <Chip tone="accent">New</Chip> : null}
            <span className="text-xs text-ink-soft">
              {check?.title ?? finding.rule}
              {claims.map(({ number }) => ` · claim ${number}`).join("")}
            </span>
          </span>
          <span className={`tabular-nums ${dismissal ? "text-ink-soft line-through" : ""}`}>
            <MixedText>{finding.message}</MixedText>
          </span>
        </span>
      }
    >
      <CardSection title="What was read">
        <ReadWords finding={finding} />
      </CardSection>
      <CardSection title="How it was computed">
        <ol className="list-decimal space-y-1 ps-5 text-sm tabular-nums marker:text-ink-soft">
          {finding.steps.map((step) => (
            <li key={step}>
              <MixedText>{step}</MixedText>
            </li>
          ))}
        </ol>
        <p className="text-xs text-ink-soft">Tolerance: {finding.tolerance}.</p>
      </CardSection>
      {reconciliation ? (
        <section className="flex flex-col gap-1 rounded-md border border-line-strong bg-paper px-3 py-2.5">
          <h3 className="text-xs font-semibold tracking-wide text-ink-soft uppercase">
            A reading that reconciles the two
          </h3>
          <p className="text-sm tabular-nums">
            <MixedText>{reconciliation}</MixedText>
          </p>
        </section>
      ) : null}
      {finding.suggestions.length > 0 && !dismissal ? (
        <CardSection title={settlingTitle(finding.suggestions.length)}>
          <SuggestionList finding={finding} />
        </CardSection>
      ) : null}
      <FindingActs finding={finding} />
      <div className="border-t border-line pt-2.5">
        {check ? <MeasuredNote measured={check.measured} /> : null}
        <p className="mt-1 text-xs text-ink-soft">
          Rule {finding.rule}, version {finding.ruleVersion}
        </p>
      </div>
    </Card>
  );
}
