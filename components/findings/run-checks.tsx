"use client";

import { useTranslations } from "next-intl";
import { requestChecks } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { RunView } from "#lib/domain/findings/runs.ts";
import { useCheckRun } from "./use-check-run.ts";

function Progress({ run }: { run: RunView }) {
  const t = useTranslations("findings.run");
  const said =
    run.state === "queued" ? t("queued") : t("running", { percent: String(run.progress) });
  return (
    <div className="flex flex-col gap-1">
      <p role="status" className="text-sm text-ink-soft">
        {said}
      </p>
      <progress
        aria-label={t("progress")}
        max={100}
        value={run.progress}
        className="h-1.5 w-full accent-accent"
      />
    </div>
  );
}

/** How the last run of the checks went, or how far it is; asks for one, the first time or again. */
export function RunChecks() {
  const t = useTranslations("findings.run");
  const { view } = useWorkbench();
  const { act, pending: asking, failure } = useAct();
  const { run, pending, follow } = useCheckRun();

  async function ask() {
    const asked = await act(() => requestChecks(view.newsroom, { articleId: view.article.id }));
    if (asked) follow({ number: asked.value.number, state: "queued", progress: 0 });
  }

  return (
    <div className="flex flex-col gap-2">
      {run ? null : <Notice tone="warn">{t("never")}</Notice>}
      {run?.state === "failed" ? (
        <Notice tone="bad">{t("failed", { reason: run.failure ?? "" })}</Notice>
      ) : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {run && pending ? <Progress run={run} /> : null}
      {view.can.runChecks && !pending ? (
        <Button
          tone={run ? "quiet" : "primary"}
          className="self-start"
          disabled={asking}
          onClick={ask}
        >
          {t(run ? "again" : "run")}
        </Button>
      ) : null}
    </div>
  );
}
