"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { focusOnce } from "#components/ui/focus-once.ts";
import { Notice } from "#components/ui/notice.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { SourceView } from "#lib/domain/sources/present.ts";

/** Asks for the number of a source; one digit says it all where no longer number begins with it. */
export function SourceNumberForm(props: {
  pending: boolean;
  failure: string | undefined;
  onSource: (source: SourceView) => void;
  onCancel: () => void;
}) {
  const { pending, failure, onSource, onCancel } = props;
  const t = useTranslations("claims");
  const { sources } = useWorkbench().view;
  const [number, setNumber] = useState("");
  const [unknown, setUnknown] = useState<string>();
  const numbered = (typed: string) => sources.find((one) => String(one.number) === typed.trim());

  function type(value: string) {
    setNumber(value);
    setUnknown(undefined);
    const longer = sources.some(
      (one) => String(one.number) !== value && String(one.number).startsWith(value),
    );
    const source = numbered(value);
    if (source && !longer) onSource(source);
  }

  function submit(event: React.FormEvent) {
    event.preventDefault();
    const source = numbered(number);
    const asked = number.trim();
    if (source) onSource(source);
    else setUnknown(asked ? t("quick.noSource", { typed: asked }) : t("quick.noSuchSource"));
  }

  return (
    <form className="flex w-full flex-col gap-2 rounded-md bg-paper p-3" onSubmit={submit}>
      <label className="flex items-center gap-2 text-sm">
        {t("quick.withSource")}
        <input
          ref={focusOnce}
          inputMode="numeric"
          value={number}
          disabled={pending}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            onCancel();
          }}
          className={`${inputClass} w-16!`}
        />
      </label>
      <ul className="text-xs text-ink-soft">
        {sources.map((source) => (
          <li key={source.id}>
            {t.rich("quick.source", {
              number: source.number,
              title: () => <bdi>{source.title}</bdi>,
            })}
          </li>
        ))}
      </ul>
      {unknown || failure ? <Notice tone="bad">{unknown ?? failure}</Notice> : null}
      <div className="flex gap-2">
        <Button type="submit" tone="primary" disabled={pending}>
          {t("propose.verb")}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
