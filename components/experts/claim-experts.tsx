"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { CardSection } from "#components/workbench/card.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { AskExpertForm } from "./ask-expert-form.tsx";
import { ExpertEntry } from "./expert-entry.tsx";

/** Whom the newsroom asked outside about a claim, and the way to ask; nothing where neither is. */
export function ClaimExperts({ claim }: { claim: ClaimView }) {
  const t = useTranslations("experts");
  const { view } = useWorkbench();
  const [asking, setAsking] = useState(false);
  const experts = view.experts[claim.id] ?? [];
  const canAsk = view.can.askExpert && claim.state !== "withdrawn";
  if (experts.length === 0 && !canAsk) return null;
  return (
    <CardSection title={t("title")}>
      {experts.length > 0 ? (
        <ul className="flex flex-col gap-3">
          {experts.map((expert) => (
            <ExpertEntry key={expert.id} claim={claim} expert={expert} />
          ))}
        </ul>
      ) : null}
      {asking ? <AskExpertForm claim={claim} onDone={() => setAsking(false)} /> : null}
      {canAsk && !asking ? (
        <div>
          <Button onClick={() => setAsking(true)}>{t("ask")}</Button>
        </div>
      ) : null}
    </CardSection>
  );
}
