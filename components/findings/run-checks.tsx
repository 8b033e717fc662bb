"use client";

import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { runChecksAction } from "#lib/domain/findings/actions.ts";

/** Runs the checks: the first time, where they did not run at the import, or again. */
export function RunChecks() {
  const { view, announce } = useWorkbench();
  const { act, pending, failure } = useAct();
  if (!view.can.runChecks) return null;
  const first = view.article.state === "draft";

  async function run() {
    const done = await act(() => runChecksAction(view.newsroom, { articleId: view.article.id }));
    if (done) announce(`The checks ran: ${done.value.findings} findings`);
  }

  return (
    <div className="flex flex-col gap-2">
      {first ? <Notice tone="warn">The checks have not run over this text yet.</Notice> : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <Button
        tone={first ? "primary" : "quiet"}
        className="self-start"
        disabled={pending}
        onClick={run}
      >
        {first ? "Run the checks" : "Run the checks again"}
      </Button>
    </div>
  );
}
