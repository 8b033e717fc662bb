"use client";

import { useTranslations } from "next-intl";
import { dismissFindings, restoreFindings } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ReasonForm } from "#components/workbench/reason-form.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import { dismissalBack, restorationBack } from "./finding-back.ts";

/** What can be done to all that is ticked: dismissed for one reason, or restored. */
export function TickedBar(props: {
  ticked: readonly FindingView[];
  onClear: () => void;
  onDismissed: (ids: string[]) => void;
}) {
  const t = useTranslations("findings.ticked");
  const { ticked, onClear, onDismissed } = props;
  const kept = useTranslations("workbench.done.kept");
  const { view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const idsOf = (may: "dismiss" | "restore") =>
    ticked.filter(({ can }) => can[may]).map(({ id }) => id);
  const [open, aside] = [idsOf("dismiss"), idsOf("restore")];

  async function restore() {
    const tell = () => {
      const restored = ticked.filter(({ id }) => aside.includes(id));
      const back = restorationBack(view.newsroom, restored);
      const said = t("restored", { n: aside.length });
      if (back) did({ said, ...back });
      else did({ said, kept: kept("restored") });
      onClear();
    };
    if (await act(() => restoreFindings(view.newsroom, { findingIds: aside }), tell)) tell();
  }

  return (
    <section
      data-commands={t("name")}
      aria-label={t("name")}
      className="sticky top-0 z-10 flex flex-col gap-2 rounded-lg border border-accent bg-surface p-3 shadow-float"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p className="me-auto text-sm font-medium tabular-nums">
          {t("selected", { n: ticked.length })}
        </p>
        {aside.length > 0 ? (
          <Button disabled={pending} onClick={restore}>
            {t("restore", { n: String(aside.length) })}
          </Button>
        ) : null}
        <Button tone="quiet" onClick={onClear}>
          {t("clear")}
        </Button>
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {open.length > 0 ? (
        <ReasonForm
          about={`${view.article.id}:ticked`}
          verb={t("dismiss", { n: String(open.length) })}
          label={t("why", { n: open.length })}
          hint={t("hint")}
          done={t("done", { n: open.length })}
          shortcut="d"
          run={(reason) => dismissFindings(view.newsroom, { findingIds: open, reason })}
          back={(reason) => dismissalBack(view.newsroom, open, reason)}
          onDone={() => onDismissed(open)}
        />
      ) : null}
    </section>
  );
}
