"use client";

import { useFormatter, useTranslations } from "next-intl";
import { withdrawSignature } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { NeedView, SaidBesides } from "#lib/domain/signers/present.ts";
import { RiskForm } from "./risk-form.tsx";
import { SignForm } from "./sign-form.tsx";

/** What somebody said besides the sign-off: a signature, or an objection; and for whom it is, the way to take it back. */
function Said({ said, isObjection = false }: { said: SaidBesides; isObjection?: boolean }) {
  const t = useTranslations("signers");
  const { view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const { article, newsroom } = view;

  async function withdraw() {
    const input = { articleId: article.id, signatureId: said.id };
    if (!(await act(() => withdrawSignature(newsroom, input)))) return;
    did({ said: t("withdraw.done"), kept: t("withdraw.kept") });
  }

  return (
    <Notice tone={isObjection ? "bad" : "good"}>
      {t.rich(isObjection ? "objection" : "given", {
        label: () => <bdi>{said.label}</bdi>,
        by: () => <bdi>{said.by}</bdi>,
        time: () => <Time iso={said.at} timeZone={article.dateline.timeZone} />,
      })}
      {said.words ? (
        <p dir="auto" className="break-words">
          {said.words}
        </p>
      ) : null}
      {said.mayWithdraw ? (
        <Button tone="quiet" disabled={pending} onClick={() => void withdraw()}>
          {t(isObjection ? "withdraw.objection" : "withdraw.signature")}
        </Button>
      ) : null}
      {failure ? <p>{failure.message}</p> : null}
    </Notice>
  );
}

/** A signature that is missing yet, and of whom. */
function Missing({ need }: { need: NeedView }) {
  const t = useTranslations("signers");
  const { list } = useFormatter();
  return (
    <Notice tone="info">
      {need.names.length === 0
        ? t.rich("nobodyLeft", { label: () => <bdi>{need.label}</bdi> })
        : t.rich("missing", {
            label: () => <bdi>{need.label}</bdi>,
            names: () => <bdi>{list(need.names, { type: "disjunction" })}</bdi>,
          })}
    </Notice>
  );
}

/** How great the article's risk is, which signatures it needs because of it, and who gave or refused them. */
export function ExtraSigners() {
  const t = useTranslations("signers");
  const { view } = useWorkbench();
  const { signing, article } = view;
  const { risk, set, needs, objections } = signing;
  const isTold = risk !== "ordinary" || set !== undefined;
  return (
    <>
      {isTold ? (
        <p className="text-sm">
          {t.rich("risk.is", {
            level: risk,
            b: (words) => <strong className="font-semibold">{words}</strong>,
          })}{" "}
          {set ? (
            <span className="text-ink-soft">
              {t.rich("risk.setBy", {
                by: () => <bdi>{set.by}</bdi>,
                time: () => <Time iso={set.at} timeZone={article.dateline.timeZone} />,
                reason: () => <bdi>{set.reason}</bdi>,
              })}
            </span>
          ) : null}
        </p>
      ) : null}
      <RiskForm />
      {objections.map((said) => (
        <Said key={said.id} said={said} isObjection />
      ))}
      {needs.map((need) => (
        <div key={need.rule} className="flex flex-col gap-2">
          {need.given ? <Said said={need.given} /> : <Missing need={need} />}
          {need.mayGive ? <SignForm need={need} /> : null}
        </div>
      ))}
    </>
  );
}
