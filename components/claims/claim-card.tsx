"use client";

import { useTranslations } from "next-intl";
import { ClaimChecklist } from "#components/checklists/claim-checklist.tsx";
import { DecisionForm } from "#components/decisions/decision-form.tsx";
import { Leaves } from "#components/decisions/leaves.tsx";
import { EvidenceList } from "#components/evidence/evidence-list.tsx";
import { ClaimExperts } from "#components/experts/claim-experts.tsx";
import { HistoryLink } from "#components/history/history-link.tsx";
import { ReplyCount } from "#components/replies/reply-count.tsx";
import { Thread } from "#components/replies/thread.tsx";
import { ClaimChanges } from "#components/revisions/claim-changes.tsx";
import { ClaimSuggestions } from "#components/revisions/claim-suggestions.tsx";
import { CheckedBefore } from "#components/search/checked-before.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Time } from "#components/ui/time.tsx";
import { Card, CardSection } from "#components/workbench/card.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { ClaimPlace } from "./claim-place.tsx";
import { ClaimSteps } from "./claim-steps.tsx";
import { claimTones } from "./tones.ts";
import { VerdictForm } from "./verdict-form.tsx";
import { VerdictRecord } from "./verdict-record.tsx";

/** A claim from its words to its decision, with what the reader may do to it. */
export function ClaimCard({ claim }: { claim: ClaimView }) {
  const t = useTranslations("claims");
  const words = useTranslations("words");
  const { view } = useWorkbench();
  const [verdict, ...earlier] = claim.verdicts;
  const { dueAt } = claim;
  const { timeZone } = view.article.dateline;
  const name = t("inSentence", { number: claim.number });
  return (
    <Card
      id={claim.id}
      label={t("name", { number: claim.number })}
      title={
        <span className="flex flex-col gap-1">
          <span className="flex flex-wrap items-center gap-2">
            <span className="text-sm font-semibold">{t("name", { number: claim.number })}</span>
            <Chip tone={claimTones[claim.state]}>{words(`claimStates.${claim.state}`)}</Chip>
            {claim.priority === "normal" ? null : (
              <Chip tone={claim.priority === "high" ? "bad" : "neutral"}>
                {t("priorityChip", { priority: claim.priority })}
              </Chip>
            )}
            {dueAt && !["approved", "withdrawn"].includes(claim.state) ? (
              <span className="text-xs text-ink-soft">
                {t.rich("due", { time: () => <Time iso={dueAt} timeZone={timeZone} /> })}
              </span>
            ) : null}
            <ReplyCount of={claim.id} />
            <span className="ms-auto text-xs text-ink-soft">
              {claim.owner ? <bdi>{claim.owner.name}</bdi> : t("nobodyHasIt")}
            </span>
          </span>
          <span dir="auto">{claim.statement}</span>
        </span>
      }
    >
      <ClaimChanges claim={claim} />
      <ClaimSuggestions claim={claim} />
      <ClaimPlace claim={claim} />
      <CardSection title={t("evidence")}>
        <EvidenceList claim={claim} />
      </CardSection>
      <ClaimExperts claim={claim} />
      <ClaimChecklist claim={claim} />
      {verdict ? (
        <CardSection title={t("verdict")}>
          <VerdictRecord verdict={verdict} />
        </CardSection>
      ) : null}
      <CheckedBefore claim={claim} />
      <DecisionForm claim={claim} />
      <Leaves claim={claim} />
      {claim.can.propose ? <VerdictForm claim={claim} /> : null}
      {earlier.length > 0 ? (
        <details>
          <summary className="text-sm text-accent">
            {t("earlier", { count: earlier.length })}
          </summary>
          <div className="mt-2 flex flex-col gap-3">
            {earlier.map((one) => (
              <VerdictRecord key={one.id} verdict={one} />
            ))}
          </div>
        </details>
      ) : null}
      <Thread on={{ claimId: claim.id }} name={name} />
      <HistoryLink of={claim.id} name={name} />
      <ClaimSteps claim={claim} />
    </Card>
  );
}
