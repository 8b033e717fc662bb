"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { WordsField } from "#components/ui/words-field.tsx";

/** A step that asks for a reason before it is taken. */
export function MoveReason(props: {
  /** The id of what is moved. */
  about: string;
  verb: string;
  label: string;
  pending: boolean;
  /** Told whether it was done, or waits to be sent. */
  onGive: (reason: string) => Promise<boolean>;
}) {
  const t = useTranslations("board");
  const { about, verb, label, pending, onGive } = props;
  const reason = useKept(`${about}:${verb}`, "");
  const [isOpen, setOpen] = useState(reason.isTyped);
  if (!isOpen) {
    return (
      <Button disabled={pending} onClick={() => setOpen(true)}>
        {t("asks", { verb })}
      </Button>
    );
  }
  return (
    <form
      className="flex flex-col gap-1.5"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await onGive(reason.value)) reason.forget();
      }}
    >
      <WordsField label={label} rows={2} value={reason.value} onChange={reason.set} focus />
      <Button type="submit" tone="primary" disabled={pending}>
        {verb}
      </Button>
    </form>
  );
}
