"use client";

import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { restoreFindingsAction } from "#lib/domain/findings/actions.ts";
import { counted } from "./ticked-bar.tsx";

/** What was just dismissed, with a way to take it back. */
export function DismissedNote({ ids, onEnd }: { ids: readonly string[]; onEnd: () => void }) {
  const { view, announce } = useWorkbench();
  const { act, pending, failure } = useAct();

  async function undo() {
    const done = await act(() => restoreFindingsAction(view.newsroom, { findingIds: [...ids] }));
    if (!done) return;
    announce(`${counted(ids.length)} open again`);
    onEnd();
  }

  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center gap-2 rounded-md border border-line bg-surface px-3 py-1.5 text-sm">
        <span className="me-auto tabular-nums">{counted(ids.length)} dismissed.</span>
        <Button tone="quiet" className="px-2! py-0.5!" disabled={pending} onClick={undo}>
          Undo
        </Button>
        <Button tone="quiet" className="px-2! py-0.5!" onClick={onEnd}>
          Close
        </Button>
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </div>
  );
}
