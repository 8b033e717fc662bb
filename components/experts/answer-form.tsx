"use client";

import { useMessages, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { answerRequestAction } from "#lib/domain/experts/actions.ts";

/** Where an expert answers: once. */
export function AnswerForm({ token }: { token: string }) {
  const t = useTranslations("experts");
  const { stances } = useMessages().words;
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();
  const [body, setBody] = useState("");
  const [stance, setStance] = useState("");

  async function submit(event: FormEvent) {
    event.preventDefault();
    await act(() => answerRequestAction(token, { body, stance }));
  }

  return (
    <form
      method="post"
      onSubmit={submit}
      noValidate
      aria-label={t("answerTitle")}
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <WordsField
        label={t("answerLabel")}
        hint={t("answerHint")}
        error={issue("body")}
        rows={8}
        value={body}
        onChange={setBody}
      />
      <ChoiceField
        label={t("stanceLabel")}
        options={{ "": t("noStance"), ...stances }}
        value={stance}
        onChange={setStance}
      />
      {failure && !issue("body") ? <Notice tone="bad">{failure.message}</Notice> : null}
      <div>
        <Button type="submit" tone="primary" disabled={!hydrated || pending}>
          {t("answer")}
        </Button>
      </div>
    </form>
  );
}
