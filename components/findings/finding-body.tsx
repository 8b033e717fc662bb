"use client";

import { useTranslations } from "next-intl";
import { MeasuredNote } from "#components/check-settings/measured-note.tsx";
import { MixedText } from "#components/ui/mixed-text.tsx";
import { CardSection } from "#components/workbench/card.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import { FindingActs } from "./finding-acts.tsx";
import { ReadWords } from "./read-words.tsx";
import { SuggestionList } from "./suggestion-list.tsx";

/** What a finding's line opens: what was read, the computation, and what can be done about it. */
export function FindingBody({ finding }: { finding: FindingView }) {
  const t = useTranslations("findings.card");
  const { view } = useWorkbench();
  const { dismissal, reconciliation } = finding;
  const measured = view.rules[finding.rule];
  return (
    <>
      <CardSection title={t("read")}>
        <ReadWords finding={finding} />
      </CardSection>
      <CardSection title={t("computed")}>
        <ol className="list-decimal space-y-1 ps-5 text-sm tabular-nums marker:text-ink-soft">
          {finding.steps.map((step) => (
            <li key={step}>
              <MixedText>{step}</MixedText>
            </li>
          ))}
        </ol>
        <p className="text-xs text-ink-soft">{t("tolerance", { tolerance: finding.tolerance })}</p>
      </CardSection>
      {reconciliation ? (
        <section className="flex flex-col gap-1 rounded-md border border-line-strong bg-paper px-3 py-2.5">
          <h3 className="text-xs font-semibold tracking-wide text-ink-soft uppercase">
            {t("reconciles")}
          </h3>
          <p className="text-sm tabular-nums">
            <MixedText>{reconciliation}</MixedText>
          </p>
        </section>
      ) : null}
      {finding.suggestions.length > 0 && !dismissal ? (
        <CardSection title={t("settles", { n: finding.suggestions.length })}>
          <SuggestionList finding={finding} />
        </CardSection>
      ) : null}
      <FindingActs finding={finding} />
      <div className="border-t border-line pt-2.5">
        {measured ? <MeasuredNote measured={measured} /> : null}
        <p className="mt-1 text-xs text-ink-soft">
          {t("rule", { rule: finding.rule, version: String(finding.ruleVersion) })}
        </p>
      </div>
    </>
  );
}
