"use client";

import { useMessages, useTranslations } from "next-intl";
import { useState } from "react";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { addSourceAction } from "#lib/domain/sources/actions.ts";
import type { SourceKind } from "#lib/domain/sources/source-kinds.ts";

/** Adds an entry to the article's source list. */
export function SourceForm(props: { onAdded?: (sourceId: string) => void; onCancel: () => void }) {
  const t = useTranslations("sources");
  const { sourceKinds } = useMessages().words;
  const { view, announce } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const [kind, setKind] = useState<SourceKind>("url");

  async function submit(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    form.set("articleId", view.article.id);
    const done = await act(() => addSourceAction(view.newsroom, form));
    if (!done) return;
    announce(t("added", { number: done.value.number }));
    if (props.onAdded) props.onAdded(done.value.sourceId);
    else props.onCancel();
  }

  return (
    <form onSubmit={submit} aria-label={t("form")} className="flex flex-col gap-3">
      <ChoiceField
        label={t("kind")}
        name="kind"
        options={sourceKinds}
        value={kind}
        onChange={setKind}
      />
      <Field
        label={t(kind === "person" ? "who" : "what")}
        hint={kind === "file" ? t("fileName") : undefined}
        error={issue("title")}
      >
        {(control) => <input {...control} name="title" dir="auto" className={inputClass} />}
      </Field>
      {kind === "url" ? (
        <Field label={t("url")} error={issue("url")}>
          {(control) => (
            <input
              {...control}
              name="url"
              dir="ltr"
              placeholder="https://"
              className={inputClass}
            />
          )}
        </Field>
      ) : null}
      {kind === "file" ? (
        <Field label={t("file")} error={issue("file")}>
          {(control) => <input {...control} type="file" name="file" className={inputClass} />}
        </Field>
      ) : null}
      <Field label={t(kind === "note" ? "note" : "noteIfAny")} error={issue("note")}>
        {(control) => (
          <textarea {...control} name="note" rows={2} dir="auto" className={inputClass} />
        )}
      </Field>
      <FormEnd verb={t("add")} pending={pending} failure={failure} onCancel={props.onCancel} />
    </form>
  );
}
