"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { localMinute } from "#components/claims/local-minute.ts";
import { publishArticle } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { formClass } from "./form-class.ts";

/** For an editor, where the sign-off stands: the way to say where the text was published, and when. */
export function PublishForm() {
  const t = useTranslations("publication.publish");
  const kept = useTranslations("publication.kept");
  const { view, did } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const [when, setWhen] = useState<string>();
  const { article, revision } = view;
  const url = useKept(`${article.id}:published-at`, "");

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const publishedAt = when ? new Date(when).toISOString() : undefined;
    const input = { articleId: article.id, revisionId: revision.id, url: url.value, publishedAt };
    if (!(await act(() => publishArticle(view.newsroom, input)))) return;
    url.forget();
    setWhen(undefined);
    did({ said: t("done", { number: String(revision.number) }), kept: kept("publish") });
  }

  if (when === undefined) {
    return (
      <Button
        tone="primary"
        className="self-start"
        onClick={() => setWhen(localMinute(new Date()))}
      >
        {t("open")}
      </Button>
    );
  }
  return (
    <form onSubmit={submit} aria-label={t("name")} className={formClass}>
      <Field label={t("url")} error={issue("url")}>
        {(control) => (
          <input
            {...control}
            type="url"
            dir="ltr"
            value={url.value}
            onChange={(event) => url.set(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      <Field label={t("when")} error={issue("publishedAt")}>
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            value={when}
            onChange={(event) => setWhen(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      <FormEnd
        verb={t("give")}
        pending={pending}
        failure={failure}
        onCancel={() => setWhen(undefined)}
      />
    </form>
  );
}
