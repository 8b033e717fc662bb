"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { finishChecking } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { CheckingScope } from "#lib/domain/publication/schema.ts";
import { formClass } from "./form-class.ts";

/** For a checker, where nothing is open any more: the way to say that checking is finished, and of what. */
export function FinishChecking() {
  const t = useTranslations("publication.finish");
  const kept = useTranslations("publication.kept");
  const { view, did } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const [open, setOpen] = useState(false);
  const [scope, setScope] = useState<CheckingScope>("full");
  const { article, revision, facts = [] } = view;
  const leftOut = useKept(`${article.id}:left-out`, "");
  const because = useKept(`${article.id}:left-out-because`, "");
  const number = String(revision.number);

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const part = scope === "partial" ? { leftOut: leftOut.value, because: because.value } : {};
    const input = { articleId: article.id, revisionId: revision.id, scope, ...part };
    if (!(await act(() => finishChecking(view.newsroom, input)))) return;
    leftOut.forget();
    because.forget();
    setOpen(false);
    did({ said: t("done", { number }), kept: kept("finish") });
  }

  if (!open) {
    return (
      <Button tone="primary" className="self-start" onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
    );
  }
  const unseen = facts.filter(({ status }) => status === "open").length;
  return (
    <form onSubmit={submit} aria-label={t("name")} className={formClass}>
      <p className="text-sm text-ink-soft">{t("figures", { n: facts.length, unseen })}</p>
      <ChoiceField
        label={t("scope")}
        options={{ full: t("full"), partial: t("partial") }}
        value={scope}
        onChange={setScope}
        error={issue("scope")}
      />
      {scope === "partial" ? (
        <>
          <WordsField
            label={t("leftOut")}
            rows={2}
            value={leftOut.value}
            onChange={leftOut.set}
            error={issue("leftOut")}
            focus
          />
          <WordsField
            label={t("because")}
            rows={2}
            value={because.value}
            onChange={because.set}
            error={issue("because")}
          />
        </>
      ) : null}
      <FormEnd
        verb={t("give", { number })}
        pending={pending}
        failure={failure}
        onCancel={() => setOpen(false)}
      />
    </form>
  );
}
