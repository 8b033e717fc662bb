"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { WhoSees } from "#components/sources/who-sees.tsx";
import { Button } from "#components/ui/button.tsx";
import { ReasonForm } from "#components/workbench/reason-form.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView, EvidenceView } from "#lib/domain/claims/present.ts";
import type { Stance } from "#lib/domain/evidence/stances.ts";
import { AttachEvidenceForm } from "./attach-evidence-form.tsx";
import { evidenceActs } from "./evidence-acts.ts";

function Entry({ evidence, removable }: { evidence: EvidenceView; removable: boolean }) {
  const t = useTranslations("evidence");
  const words = useTranslations("words");
  const { view } = useWorkbench();
  const { remove, restore } = evidenceActs(view.newsroom, evidence.id);
  return (
    <li className="flex flex-col gap-1 text-sm">
      <p>
        {t.rich(evidence.locator ? "entryAt" : "entry", {
          stance: () => (
            <span className="font-medium">{words(`stances.${evidence.stance as Stance}`)}:</span>
          ),
          number: evidence.sourceNumber,
          title: () => <bdi>{evidence.sourceTitle}</bdi>,
          soft: (part) => <span className="text-ink-soft">{part}</span>,
          locator: () => <bdi>{evidence.locator}</bdi>,
        })}
      </p>
      {evidence.quote ? (
        <blockquote dir="auto" className="border-s-2 border-line ps-2.5 font-serif text-base">
          {evidence.quote}
        </blockquote>
      ) : null}
      <p className="text-xs text-ink-soft">
        {t.rich("by", { who: () => <bdi>{evidence.by}</bdi> })}
      </p>
      <WhoSees visibleTo={evidence.visibleTo} />
      {removable ? (
        <ReasonForm
          about={evidence.id}
          verb={t("remove")}
          tone="quiet"
          label={t("removeWhy")}
          hint={t("staysRecorded")}
          done={t("removed")}
          run={remove}
          back={(reason) => ({ undo: restore, redo: () => remove(reason) })}
        />
      ) : null}
    </li>
  );
}

/** What a claim rests on, and the way to add to it. */
export function EvidenceList({ claim }: { claim: ClaimView }) {
  const t = useTranslations("evidence");
  const [adding, setAdding] = useState(false);
  const { can, evidence } = claim;
  return (
    <>
      {evidence.length > 0 ? (
        <ul className="flex flex-col gap-3">
          {evidence.map((one) => (
            <Entry key={one.id} evidence={one} removable={can.attachEvidence} />
          ))}
        </ul>
      ) : (
        <p className="text-sm text-ink-soft">{t("none")}</p>
      )}
      {adding ? <AttachEvidenceForm claim={claim} onDone={() => setAdding(false)} /> : null}
      {can.attachEvidence && !adding ? (
        <div>
          <Button onClick={() => setAdding(true)}>{t("attachOne")}</Button>
        </div>
      ) : null}
    </>
  );
}
