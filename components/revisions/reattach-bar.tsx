"use client";

import type { MarkedRange } from "#components/editor/selected-range.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useShortcut } from "#components/workbench/use-shortcut.ts";
import { type Lost, useWorkbench } from "#components/workbench/workbench-context.ts";
import { reattachAnnotationAction, reattachClaimAction } from "#lib/domain/revisions/actions.ts";

/** While something lost waits for words: what to do, and, with words marked, the way to do it. */
export function ReattachBar({ lost, marked }: { lost: Lost; marked: MarkedRange | undefined }) {
  const { view, setLost, select, announce } = useWorkbench();
  const { act, pending, failure } = useAct();
  useShortcut("Escape", () => setLost(undefined));

  async function point() {
    if (!marked) return;
    const { start, end, exact } = marked;
    const input = { revisionId: view.revision.id, ranges: [{ start, end, exact }] };
    const done = await act(() =>
      lost.type === "claim"
        ? reattachClaimAction(view.newsroom, { ...input, claimId: lost.id })
        : reattachAnnotationAction(view.newsroom, { ...input, annotationId: lost.id }),
    );
    if (!done) return;
    announce(`${lost.name} has its words again`);
    setLost(undefined);
    select(lost.id);
  }

  return (
    <section
      aria-label="New words"
      className="fixed inset-x-0 bottom-0 z-30 flex flex-wrap items-center gap-3 border-t border-line bg-surface px-8 py-3 shadow-float max-lg:px-4"
    >
      <p className="text-sm">
        {marked ? (
          <>
            Point {lost.name} at <q className="font-serif">{marked.exact.slice(0, 80)}</q>?
          </>
        ) : (
          <>Mark the words in the text that {lost.name} is about.</>
        )}
      </p>
      <div className="ms-auto flex gap-2">
        {marked ? (
          <Button
            tone="primary"
            disabled={pending}
            onMouseDown={(event) => event.preventDefault()}
            onClick={point}
          >
            Here
          </Button>
        ) : null}
        <Button tone="quiet" onClick={() => setLost(undefined)}>
          Cancel
        </Button>
      </div>
      {failure ? (
        <div className="basis-full">
          <Notice tone="bad">{failure.message}</Notice>
        </div>
      ) : null}
    </section>
  );
}
