"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { markItem } from "#components/outbox/doors.ts";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { Mark } from "#lib/domain/checklists/marks.ts";
import type { ItemView, MarkView } from "#lib/domain/checklists/present.ts";
import { GivenBy } from "./given-by.tsx";

/** An item of a claim's checklist: a box to tick, and the way to say that it does not apply. */
export function ChecklistItem(props: { claimId: string; item: ItemView; given?: MarkView }) {
  const { claimId, item, given } = props;
  const t = useTranslations("checklists.card");
  const { view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const [wanted, setWanted] = useState<Mark>();
  const wordingId = useId();
  const stored = given?.mark ?? "open";
  // Until the page says so itself.
  const mark = (pending && wanted) || stored;
  const give = (next: Mark) => markItem(view.newsroom, { claimId, itemId: item.id, mark: next });

  async function answer(next: Mark) {
    // Not disabled meanwhile, which would take the keyboard's focus away.
    if (pending) return;
    setWanted(next);
    const ways = { undo: () => give(stored), redo: () => give(next) };
    const tell = () => did({ said: t(`done.${next}`, { item: item.wording }), ...ways });
    if (await act(() => give(next), tell)) tell();
  }

  return (
    <li className="flex flex-col gap-1 text-sm">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <label className="flex min-w-40 flex-1 items-start gap-2">
          <input
            type="checkbox"
            aria-labelledby={wordingId}
            checked={mark === "checked"}
            aria-disabled={pending || undefined}
            onChange={() => void answer(mark === "checked" ? "open" : "checked")}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0">
            <span
              id={wordingId}
              dir="auto"
              className={`wrap-anywhere ${mark === "does_not_apply" ? "text-ink-soft line-through" : ""}`}
            >
              {item.wording}
            </span>
            {mark === stored ? <GivenBy given={given} /> : null}
          </span>
        </label>
        <button
          type="button"
          aria-pressed={mark === "does_not_apply"}
          aria-describedby={wordingId}
          aria-disabled={pending || undefined}
          onClick={() => void answer(mark === "does_not_apply" ? "open" : "does_not_apply")}
          className="shrink-0 rounded-md border border-line px-1.5 text-xs leading-6 text-ink-soft hover:bg-sunken aria-pressed:border-line-strong aria-pressed:bg-sunken aria-pressed:font-medium aria-pressed:text-ink"
        >
          {t("doesNotApply")}
        </button>
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </li>
  );
}
