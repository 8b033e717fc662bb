"use client";

import { useTranslations } from "next-intl";
import { ClaimChecklist } from "#components/checklists/claim-checklist.tsx";
import { ClaimContacts } from "#components/contacts/claim-contacts.tsx";
import { DecisionForm } from "#components/decisions/decision-form.tsx";
import { Leaves } from "#components/decisions/leaves.tsx";
import { EvidenceList } from "#components/evidence/evidence-list.tsx";
import { ClaimExperts } from "#components/experts/claim-experts.tsx";
import { HistoryLink } from "#components/history/history-link.tsx";
import { Thread } from "#components/replies/thread.tsx";
import { ClaimChanges } from "#components/revisions/claim-changes.tsx";
import { ClaimSuggestions } from "#components/revisions/claim-suggestions.tsx";
import { CheckedBefore } from "#components/search/checked-before.tsx";
import { CardSection } from "#components/workbench/card.tsx";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { ClaimClaimant } from "./claim-claimant.tsx";
import { ClaimPlace } from "./claim-place.tsx";
import { ClaimSteps } from "./claim-steps.tsx";
import { VerdictForm } from "./verdict-form.tsx";
import { VerdictRecord } from "./verdict-record.tsx";

/** What a claim's line opens: its words, its evidence, its decision, and what the reader may do to it. */
export function ClaimBody({ claim }: { claim: ClaimView }) {
  const t = useTranslations("claims");
  const [verdict, ...earlier] = claim.verdicts;
  const name = t("inSentence", { number: claim.number });
  return (
    <>
      <ClaimChanges claim={claim} />
      <ClaimSuggestions claim={claim} />
      <ClaimPlace claim={claim} />
      <ClaimClaimant claim={claim} />
      <CardSection title={t("evidence")}>
        <EvidenceList claim={claim} />
      </CardSection>
      <ClaimExperts claim={claim} />
      <ClaimContacts claim={claim} />
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
    </>
  );
}
