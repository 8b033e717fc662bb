"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useReturnedFocus } from "#components/ui/use-returned-focus.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";

/** For editors and admins: takes a record out of the newsroom, once it is said what goes and why. */
export function RemoveRecord(props: {
  newsroom: string;
  id: string;
  remove: (
    newsroom: string,
    input: { recordId: string; reason: string },
  ) => Promise<ActionResult<unknown>>;
}) {
  const { newsroom, id, remove } = props;
  const t = useTranslations("records");
  const router = useRouter();
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const button = useReturnedFocus(open);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const done = await act(() => remove(newsroom, { recordId: id, reason }));
    if (done) router.push(`/n/${newsroom}/articles`);
  }

  if (!open) {
    return (
      <Button
        ref={button}
        tone="bad"
        className="self-start"
        disabled={!hydrated}
        onClick={() => setOpen(true)}
      >
        {t("remove")}
      </Button>
    );
  }
  return (
    <form
      noValidate
      onSubmit={submit}
      aria-label={t("removeTitle")}
      className="flex flex-col gap-3 rounded-md border border-bad bg-surface p-3.5"
    >
      <p className="max-w-prose text-sm">{t("removeGoes")}</p>
      <WordsField
        label={t("removeReason")}
        rows={2}
        value={reason}
        onChange={setReason}
        error={issue("reason")}
        focus
      />
      <FormEnd
        verb={t("removeNow")}
        tone="bad"
        pending={pending}
        failure={failure}
        onCancel={() => setOpen(false)}
      />
    </form>
  );
}
