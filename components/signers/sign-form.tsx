"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { giveSignature, refuseSignature } from "#components/outbox/doors.ts";
import { formClass } from "#components/publication/form-class.ts";
import { Button } from "#components/ui/button.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { NeedView } from "#lib/domain/signers/present.ts";

/** For whoever is named: the signature, with reservations if any, or the objection, with its reason. */
export function SignForm({ need }: { need: NeedView }) {
  const t = useTranslations("signers.sign");
  const { view, did } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const [open, setOpen] = useState<"give" | "refuse">();
  const { article, revision, newsroom } = view;
  const words = useKept(`${article.id}:sign:${need.rule}`, "");
  const { label } = need;
  const number = String(revision.number);

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const input = { articleId: article.id, revisionId: revision.id, ruleId: need.rule };
    const done = await act(() =>
      open === "give"
        ? giveSignature(newsroom, { ...input, reservations: words.value })
        : refuseSignature(newsroom, { ...input, reason: words.value }),
    );
    if (!done) return;
    words.forget();
    setOpen(undefined);
    const said = open === "give" ? t("given", { label, number }) : t("refused", { label, number });
    did({ said, kept: t("kept") });
  }

  if (!open) {
    return (
      <div className="flex flex-wrap gap-2">
        {need.given ? null : (
          <Button tone="primary" onClick={() => setOpen("give")}>
            {t("give", { label })}
          </Button>
        )}
        <Button onClick={() => setOpen("refuse")}>{t("refuse")}</Button>
      </div>
    );
  }
  const verb = open === "give" ? t("giveNow", { label, number }) : t("refuseNow", { number });
  return (
    <form
      onSubmit={submit}
      aria-label={t(open === "give" ? "name" : "refuseName")}
      className={formClass}
    >
      <WordsField
        label={t(open === "give" ? "reservations" : "why")}
        hint={t(open === "give" ? "hint" : "whyHint")}
        value={words.value}
        onChange={words.set}
        error={issue("reason")}
        focus
      />
      <FormEnd
        verb={verb}
        tone={open === "give" ? "primary" : "bad"}
        pending={pending}
        failure={failure}
        onCancel={() => setOpen(undefined)}
      />
    </form>
  );
}
