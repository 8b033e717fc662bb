"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { setClaimant } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { CardSection } from "#components/workbench/card.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { Claimant } from "#lib/domain/claims/claimant.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { ClaimantForm } from "./claimant-form.tsx";

/** Who claims it, where that is not the newsroom, and the way to say so. */
export function ClaimClaimant({ claim }: { claim: ClaimView }) {
  const t = useTranslations("claims.claimant");
  const { view, did } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const [saying, setSaying] = useState(false);
  const { id: claimId, number, claimant } = claim;
  const may = claim.can.setClaimant;
  if (!claimant && !may) return null;

  async function say(wanted: Claimant | null) {
    const set = (one: Claimant | null) => () =>
      setClaimant(view.newsroom, { claimId, claimant: one });
    const [redo, undo] = [set(wanted), set(claimant ?? null)];
    const said = t(wanted ? "said" : "removed", { number });
    const tell = () => did({ said, undo, redo });
    if (!(await act(redo, tell))) return;
    setSaying(false);
    tell();
  }

  return (
    <CardSection title={t("title")}>
      {claimant ? (
        <p className="text-sm">
          <bdi className="font-medium">{claimant.name}</bdi>
          {claimant.role ? <bdi className="ms-2 text-ink-soft">{claimant.role}</bdi> : null}
          {claimant.url ? (
            <a
              href={claimant.url}
              rel="noreferrer"
              className="block break-all text-accent"
              aria-label={`${t("where")}: ${claimant.url}`}
            >
              <bdi>{claimant.url}</bdi>
            </a>
          ) : null}
        </p>
      ) : null}
      {saying ? (
        <ClaimantForm
          claim={claim}
          pending={pending}
          failure={failure}
          issue={(path) => issue(`claimant.${path}`)}
          onSay={say}
          onCancel={() => setSaying(false)}
        />
      ) : may ? (
        <div className="flex flex-wrap gap-2">
          <Button tone="quiet" onClick={() => setSaying(true)}>
            {t(claimant ? "change" : "say")}
          </Button>
          {claimant ? (
            <Button tone="quiet" disabled={pending} onClick={() => say(null)}>
              {t("nobody")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {failure && !saying ? <Notice tone="bad">{failure.message}</Notice> : null}
    </CardSection>
  );
}
