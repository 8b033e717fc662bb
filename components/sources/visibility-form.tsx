"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { setVisibility } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { SourceView } from "#lib/domain/sources/present.ts";
import { ViewersField } from "./viewers-field.tsx";

/** Says anew who sees a source. */
export function VisibilityForm({ source }: { source: SourceView }) {
  const t = useTranslations("sources");
  const { view, announce } = useWorkbench();
  const { act, pending, failure } = useAct();
  const [open, setOpen] = useState(false);
  const [visibleTo, setVisibleTo] = useState<string[]>(source.visibleTo);
  if (!open) {
    return (
      <Button
        tone="quiet"
        className="self-start"
        aria-label={t("changeViewersOf", { number: source.number })}
        onClick={() => setOpen(true)}
      >
        {t("changeViewers")}
      </Button>
    );
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const input = { sourceId: source.id, visibleTo };
    if (!(await act(() => setVisibility(view.newsroom, input)))) return;
    announce(t("viewersChanged", { number: source.number }));
    setOpen(false);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-2 rounded-md bg-paper p-3">
      <ViewersField value={visibleTo} onChange={setVisibleTo} />
      <FormEnd
        verb={t("saveViewers")}
        pending={pending}
        failure={failure}
        onCancel={() => setOpen(false)}
      />
    </form>
  );
}
