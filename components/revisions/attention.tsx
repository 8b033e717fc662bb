"use client";

import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { attentionOf } from "./attention-list.ts";
import { correctionActs } from "./correction-acts.ts";

/**
 * What revisions left to be looked at: claims that went stale, changed contexts, lost words, corrections to
 * make, suggestions to take over. Only these; nothing where nothing is.
 */
export function Attention() {
  const { view, select, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const { entries, claimIds, annotationIds } = attentionOf(view);
  if (entries.length === 0) return null;
  const corrections = claimIds.length;
  const suggestions = annotationIds.length;
  const canApply = view.can.applyCorrections && corrections + suggestions > 0;

  const { make, corrected, takenOver } = correctionActs(view);

  async function correct() {
    const made = await act(() => make({ claimIds }));
    if (made)
      did(corrected(corrections === 1 ? "Correction made" : "Corrections made", made.value));
  }

  async function takeOver() {
    const made = await act(() => make({ annotationIds }));
    const said = suggestions === 1 ? "Suggestion taken over" : "Suggestions taken over";
    if (made) did(takenOver(said, made.value, annotationIds));
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
            <Button disabled={pending} onClick={() => void correct()}>
              {corrections === 1 ? "Make the correction" : `Make all ${corrections} corrections`}
            </Button>
          ) : null}
          {suggestions > 0 ? (
            <Button disabled={pending} onClick={() => void takeOver()}>
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
