"use client";

import { useTranslations } from "next-intl";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { dismissFindings, restoreFindings } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import { ReasonForm } from "#components/workbench/reason-form.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import { dismissalBack, restorationBack } from "./finding-back.ts";
import { useTicking } from "./ticking.ts";

/** What can be done about a finding, and what was. */
export function FindingActs({ finding }: { finding: FindingView }) {
  const t = useTranslations("findings.acts");
  const { setDraft, select, view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const ticking = useTicking();
  const { id, dismissal, claims, can } = finding;
  useShortcut(can.openClaim ? "o" : undefined, openAsClaim);

  function openAsClaim() {
    const stated = finding.spans.filter(({ role }) => role === "stated");
    const about = stated.length > 0 ? stated : finding.spans;
    const ranges = about.map(({ start, end, exact }) => ({ start, end, exact }));
    setDraft({ kind: "claim", ranges, finding });
  }

  async function restore() {
    const back = restorationBack(view.newsroom, [finding]);
    const tell = () => back && did({ said: t("restored"), ...back });
    if (await act(() => restoreFindings(view.newsroom, { findingIds: id }), tell)) tell();
  }

  return (
    <>
      {dismissal ? (
        <div className="flex flex-col items-start gap-2 text-sm">
          <p>
            {t.rich("dismissedBy", {
              by: dismissal.by,
              time: () => <Time iso={dismissal.at} timeZone={view.article.dateline.timeZone} />,
              reason: () => <bdi>{dismissal.reason}</bdi>,
            })}
          </p>
          {can.restore ? (
            <Button disabled={pending} onClick={restore}>
              {t("restore")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {claims.map((claim) => (
        <Button
          key={claim.id}
          tone="quiet"
          className="self-start"
          onClick={() => select(claim.id, { focus: true })}
        >
          {t("goToClaim", { number: String(claim.number) })}
        </Button>
      ))}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {can.openClaim || can.dismiss ? (
        <div className="flex flex-wrap gap-2">
          {can.openClaim ? (
            <Button tone="primary" aria-keyshortcuts="o" title={t("openKey")} onClick={openAsClaim}>
              {t("open")} <KeyHint of="o" />
            </Button>
          ) : null}
          {can.dismiss ? (
            <ReasonForm
              about={id}
              verb={t("dismiss")}
              label={t("why")}
              done={t("done")}
              // Where several are ticked, the key is for them.
              shortcut={ticking && ticking.ids.size > 0 ? undefined : "d"}
              run={(reason) => dismissFindings(view.newsroom, { findingIds: id, reason })}
              back={(reason) => dismissalBack(view.newsroom, [id], reason)}
              onDone={() => ticking?.onDismissed(id)}
            />
          ) : null}
        </div>
      ) : null}
    </>
  );
}
