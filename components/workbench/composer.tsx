"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { AnnotationComposer } from "#components/annotations/annotation-composer.tsx";
import { ClaimComposer } from "#components/claims/claim-composer.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useWorkbench } from "./workbench-context.ts";

/** Where something new is written about marked words, or about none. */
export function Composer() {
  const t = useTranslations("workbench.composer");
  const begun = useTranslations("workbench.begun");
  const { view, draft, setDraft, announce } = useWorkbench();
  const element = useRef<HTMLElement>(null);
  const keptAs = draft?.keptAs;
  // It comes first in the panel, which may be scrolled to somewhere else.
  useEffect(() => {
    if (keptAs !== undefined) element.current?.parentElement?.scrollTo({ top: 0 });
  }, [keptAs]);
  if (!draft || keptAs === undefined) return null;
  const close = () => setDraft(undefined);
  const { text } = view.revision;
  const isLost = draft.ranges.some(({ exact, start }) => !text.startsWith(exact, start));

  function press(event: React.KeyboardEvent) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
    announce(t("kept"));
  }

  return (
    <section
      onKeyDown={press}
      data-about={draft.ranges.at(-1)?.end}
      ref={element}
      aria-label={t(draft.kind)}
      className="rounded-lg border border-accent bg-surface p-3.5 shadow-float"
    >
      <h3 className="mb-2 text-sm font-semibold">{t(draft.kind)}</h3>
      {isLost ? (
        <div className="mb-2">
          <Notice tone="warn">{begun("lost")}</Notice>
        </div>
      ) : null}
      {draft.kind === "claim" ? (
        <ClaimComposer key={keptAs} draft={draft} keptAs={keptAs} onClose={close} />
      ) : (
        <AnnotationComposer key={keptAs} draft={draft} keptAs={keptAs} onClose={close} />
      )}
    </section>
  );
}
