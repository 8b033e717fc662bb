"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { attentionOf } from "./attention-list.ts";
import { correctionActs } from "./correction-acts.ts";
import { useVoice } from "./voice.ts";
import { WordChanges } from "./word-changes.tsx";

/**
 * What revisions left to be looked at: claims that went stale, changed contexts, lost words, corrections to
 * make, suggestions to take over. Only these; nothing where nothing is.
 */
export function Attention() {
  const t = useTranslations("revisions.attention");
  const voice = useVoice();
  const { view, select, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const { entries, claimIds, annotationIds, isAfterChanges } = attentionOf(view, voice);
  if (entries.length === 0) return null;
  const corrections = claimIds.length;
  const suggestions = annotationIds.length;
  const canApply = view.can.applyCorrections && corrections + suggestions > 0;

  const { make, corrected, takenOver } = correctionActs(view);

  async function correct() {
    const made = await act(() => make({ claimIds }));
    if (!made) return;
    const said = t("made", { n: corrections, revision: String(made.value.number) });
    did(corrected(said, made.value));
  }

  async function takeOver() {
    const made = await act(() => make({ annotationIds }));
    if (!made) return;
    const said = t("taken", { n: suggestions, revision: String(made.value.number) });
    did(takenOver(said, made.value, annotationIds));
  }

  return (
    <section
      aria-label={t(isAfterChanges ? "name" : "suggestions")}
      className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3 text-sm"
    >
      <h3 className="font-semibold">{t(isAfterChanges ? "title" : "suggestions")}</h3>
      <ul className="flex flex-col gap-1">
        {entries.map(({ id, name, what, change }) => (
          <li key={`${id}:${what}`} className="flex flex-wrap items-baseline gap-x-2">
            <button
              type="button"
              className="text-start text-accent underline underline-offset-4"
              onClick={() => select(id, { focus: true })}
            >
              {name}
            </button>
            <span className="text-ink-soft">{what}</span>
            {change ? (
              <div className="basis-full">
                <WordChanges changes={[change]} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {canApply ? (
        <div data-commands={t("title")} className="flex flex-wrap gap-2">
          {corrections > 0 ? (
            <Button disabled={pending} onClick={() => void correct()}>
              {t("make", { n: corrections })}
            </Button>
          ) : null}
          {suggestions > 0 ? (
            <Button disabled={pending} onClick={() => void takeOver()}>
              {t("takeAll", { n: suggestions })}
            </Button>
          ) : null}
        </div>
      ) : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </section>
  );
}
