"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { WordsField } from "#components/ui/words-field.tsx";

/** A step that asks for a reason before it is taken. */
export function MoveReason(props: {
  verb: string;
  label: string;
  pending: boolean;
  onGive: (reason: string) => void;
}) {
  const t = useTranslations("board");
  const { verb, label, pending, onGive } = props;
  const [reason, setReason] = useState<string>();
  if (reason === undefined) {
    return (
      <Button disabled={pending} onClick={() => setReason("")}>
        {t("asks", { verb })}
      </Button>
    );
  }
  return (
    <form
      className="flex flex-col gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        onGive(reason);
      }}
    >
      <WordsField label={label} rows={2} value={reason} onChange={setReason} focus />
      <Button type="submit" tone="primary" disabled={pending}>
        {verb}
      </Button>
    </form>
  );
}
