"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { signOff } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { blocksOf } from "./blocks.ts";

/** The sign-off that stands; or, for an editor who may and where nothing keeps it, the way to give it. */
export function SignOff() {
  const t = useTranslations("revisions");
  const kept = useTranslations("workbench.done.kept");
  const { view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const [open, setOpen] = useState(false);
  const reservations = useKept(`${view.article.id}:sign-off`, "");
  const { can, article, revision } = view;
  const given = view.signOff;
  const number = String(revision.number);
  if (given) {
    return (
      <Notice tone="good">
        {t.rich("signOff.given", {
          number,
          by: given.by,
          time: () => <Time iso={given.at} timeZone={article.dateline.timeZone} />,
        })}
        {given.reservations ? (
          <p>{t("signOff.reservationsGiven", { reservations: given.reservations })}</p>
        ) : null}
      </Notice>
    );
  }
  if (!can.signOff || blocksOf(view, { say: t }).length > 0) return null;

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const input = { articleId: article.id, revisionId: revision.id };
    const done = await act(() =>
      signOff(view.newsroom, { ...input, reservations: reservations.value }),
    );
    if (!done) return;
    reservations.forget();
    setOpen(false);
    did({ said: t("signOff.done", { number }), kept: kept("signOff") });
  }

  if (!open) {
    return (
      <Button tone="primary" className="self-start" onClick={() => setOpen(true)}>
        {t("signOff.open", { number })}
      </Button>
    );
  }
  return (
    <form
      onSubmit={submit}
      aria-label={t("signOff.name")}
      className="flex flex-col gap-3 rounded-lg border border-accent bg-surface p-3 shadow-float"
    >
      <WordsField
        label={t("signOff.reservations")}
        hint={t("signOff.hint")}
        value={reservations.value}
        onChange={reservations.set}
        focus
      />
      <FormEnd
        verb={t("signOff.give", { number })}
        pending={pending}
        failure={failure}
        onCancel={() => setOpen(false)}
      />
    </form>
  );
}
