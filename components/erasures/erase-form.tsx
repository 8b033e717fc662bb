"use client";

import { useMessages, useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import type { erasureReasons } from "#lib/domain/erasures/schema.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";

type Because = (typeof erasureReasons)[number];

export interface EraseFormProps<T> {
  /** What the form is called. */
  name: string;
  /** What will be taken out, what stays, and whatever else is to be chosen. */
  children: ReactNode;
  /** What is typed so that nothing is erased by mistake. */
  wanted: string;
  because: Because;
  run: (why: { because: Because; reason: string }) => Promise<ActionResult<T>>;
  onDone: (value: T) => void;
  onCancel: () => void;
}

/** Asks why something is erased, and for its name to be typed; for what cannot be undone. */
export function EraseForm<T>(props: EraseFormProps<T>) {
  const { name, children, wanted, run, onDone, onCancel } = props;
  const t = useTranslations("erasures");
  const { because: becauses } = useMessages().erasures;
  const { act, pending, failure, issue } = useAct();
  const [because, setBecause] = useState(props.because);
  const [reason, setReason] = useState("");
  const [typed, setTyped] = useState("");
  const [isOther, setIsOther] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const isSame = wanted !== "" && typed.trim() === wanted.trim();
    setIsOther(!isSame);
    if (!isSame) return;
    const done = await act(() => run({ because, reason }));
    if (done) onDone(done.value);
  }

  return (
    <form
      noValidate
      onSubmit={submit}
      aria-label={name}
      className="flex w-full flex-col gap-3 rounded-md border border-bad bg-surface p-3.5"
    >
      {children}
      <ChoiceField
        label={t("why")}
        options={becauses}
        value={because}
        onChange={setBecause}
        error={issue("because")}
      />
      <WordsField
        label={t("reason")}
        hint={t("reasonHint")}
        rows={2}
        value={reason}
        onChange={setReason}
        error={issue("reason")}
      />
      <Field
        label={t("type", { wanted })}
        error={isOther ? t("typeExactly", { wanted }) : undefined}
      >
        {(control) => (
          <input
            {...control}
            dir="auto"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      <FormEnd
        verb={t("erase")}
        tone="bad"
        pending={pending}
        failure={failure}
        onCancel={onCancel}
      />
    </form>
  );
}
