"use client";

import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { applyCorrectionsAction } from "#lib/domain/revisions/actions.ts";
import { attentionOf } from "./attention-list.ts";

/**
 * What revisions left to be looked at: claims that went stale, changed contexts, lost words, corrections to
 * make, suggestions to take over. Only these; nothing where nothing is.
 */
export function Attention() {
  const { view, select, announce } = useWorkbench();
  const { act, pending, failure } = useAct();
  const { entries, claimIds, annotationIds } = attentionOf(view);
  if (entries.length === 0) return null;
  const corrections = claimIds.length;
  const suggestions = annotationIds.length;
  const canApply = view.can.applyCorrections && corrections + suggestions > 0;

  async function takeOver(chosen: { claimIds?: string[]; annotationIds?: string[] }) {
    const { article, revision } = view;
    const input = { articleId: article.id, revisionId: revision.id, ...chosen };
    const made = await act(() => applyCorrectionsAction(view.newsroom, input));
    if (made) announce(`Taken over: revision ${made.value.number}`);
  }

  return (
    <section
      aria-label="To look at after changes to the text"
      className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3 text-sm"
    >
      <h3 className="font-semibold">After changes to the text</h3>
      <ul className="flex flex-col gap-1">
        {entries.map(({ id, name, what }) => (
          <li key={`${id}:${what}`} className="flex gap-2">
            <button
              type="button"
              className="text-start text-accent underline underline-offset-4"
              onClick={() => select(id, { focus: true })}
            >
              {name}
            </button>
            <span className="text-ink-soft">{what}</span>
          </li>
        ))}
      </ul>
      {canApply ? (
        <div className="flex flex-wrap gap-2">
          {corrections > 0 ? (
            <Button disabled={pending} onClick={() => void takeOver({ claimIds })}>
              {corrections === 1 ? "Make the correction" : `Make all ${corrections} corrections`}
            </Button>
          ) : null}
          {suggestions > 0 ? (
            <Button disabled={pending} onClick={() => void takeOver({ annotationIds })}>
              {suggestions === 1
                ? "Take the suggestion over"
                : `Take all ${suggestions} suggestions over`}
            </Button>
          ) : null}
        </div>
      ) : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </section>
  );
}
