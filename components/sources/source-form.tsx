"use client";

import { useMessages, useTranslations } from "next-intl";
import { useState } from "react";
import { addFileSource, addSource } from "#components/outbox/doors.ts";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { useKeptChoice } from "#components/ui/use-kept-choice.ts";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { SourceKind } from "#lib/domain/sources/source-kinds.ts";
import { ViewersField } from "./viewers-field.tsx";

/** Adds an entry to the article's source list. */
export function SourceForm(props: { onAdded?: (sourceId: string) => void; onCancel: () => void }) {
  const t = useTranslations("sources");
  const { sourceKinds } = useMessages().words;
  const kept = useTranslations("workbench.done.kept");
  const { view, did } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const articleId = view.article.id;
  const kind = useKeptChoice<SourceKind>(`${articleId}:source:kind`, sourceKinds, "url");
  const title = useKept(`${articleId}:source:title`, "");
  const url = useKept(`${articleId}:source:url`, "");
  const note = useKept(`${articleId}:source:note`, "");

  const [visibleTo, setVisibleTo] = useState<string[]>([]);

  function forget() {
    for (const field of [kind, title, url, note]) field.forget();
  }

  function cancel() {
    forget();
    props.onCancel();
  }

  async function submit(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    form.set("articleId", articleId);
    const said = { title: title.value, note: note.value, visibleTo };
    const done = await act(
      () =>
        kind.value === "file"
          ? addFileSource(view.newsroom, form)
          : addSource(view.newsroom, { articleId, kind: kind.value, url: url.value, ...said }),
      cancel,
    );
    if (!done) return;
    forget();
    did({ said: t("added", { number: done.value.number }), kept: kept("source") });
    if (props.onAdded) props.onAdded(done.value.sourceId);
    else props.onCancel();
  }

  return (
    <form onSubmit={submit} aria-label={t("form")} className="flex flex-col gap-3">
      <ChoiceField
        label={t("kind")}
        name="kind"
        options={sourceKinds}
        value={kind.value}
        onChange={kind.set}
      />
      <Field
        label={t(kind.value === "person" ? "who" : "what")}
        hint={kind.value === "file" ? t("fileName") : undefined}
        error={issue("title")}
      >
        {(control) => (
          <input
            {...control}
            name="title"
            dir="auto"
            value={title.value}
            onChange={(event) => title.set(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      {kind.value === "url" ? (
        <Field label={t("url")} error={issue("url")}>
          {(control) => (
            <input
              {...control}
              name="url"
              dir="ltr"
              placeholder="https://"
              value={url.value}
              onChange={(event) => url.set(event.target.value)}
              className={inputClass}
            />
          )}
        </Field>
      ) : null}
      {kind.value === "file" ? (
        <Field label={t("file")} error={issue("file")}>
          {(control) => <input {...control} type="file" name="file" className={inputClass} />}
        </Field>
      ) : null}
      <Field label={t(kind.value === "note" ? "note" : "noteIfAny")} error={issue("note")}>
        {(control) => (
          <textarea
            {...control}
            name="note"
            rows={2}
            dir="auto"
            value={note.value}
            onChange={(event) => note.set(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      <ViewersField value={visibleTo} onChange={setVisibleTo} />
      <FormEnd verb={t("add")} pending={pending} failure={failure} onCancel={props.onCancel} />
    </form>
  );
}
