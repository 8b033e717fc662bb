"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { grantBreakGlass } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";

/** Gives one editor leave to decide on a claim alone, with a reason. */
export function LeaveForm({ claim }: { claim: ClaimView }) {
  const t = useTranslations("decisions.leave");
  const { view, announce } = useWorkbench();
  const { act, pending, failure } = useAct();
  const editors = view.editors.filter(({ id }) => id !== view.me);
  const [open, setOpen] = useState(false);
  const [deciderId, setDeciderId] = useState(editors[0]?.id ?? "");
  const [reason, setReason] = useState("");
  if (editors.length === 0) return null;
  if (!open) {
    return (
      <Button tone="quiet" className="self-start" onClick={() => setOpen(true)}>
        {t("give")}
      </Button>
    );
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const input = { claimId: claim.id, deciderId, reason };
    if (!(await act(() => grantBreakGlass(view.newsroom, input)))) return;
    announce(t("given", { number: claim.number }));
    setOpen(false);
    setReason("");
  }

  return (
    <form
      onSubmit={submit}
      aria-label={t("form", { number: claim.number })}
      className="flex flex-col gap-3 rounded-md bg-paper p-3"
    >
      <p className="text-xs text-ink-soft">{t("what")}</p>
      <ChoiceField
        label={t("to")}
        options={Object.fromEntries(editors.map(({ id, name }) => [id, name]))}
        value={deciderId}
        onChange={setDeciderId}
      />
      <WordsField
        label={t("why")}
        rows={2}
        value={reason}
        onChange={setReason}
        error={failure?.issues[0]?.message}
      />
      <FormEnd
        verb={t("do")}
        tone="bad"
        pending={pending}
        failure={failure}
        onCancel={() => setOpen(false)}
      />
    </form>
  );
}
