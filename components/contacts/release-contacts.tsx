"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { focusOnce } from "#components/ui/focus-once.ts";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useKept } from "#components/ui/use-kept.ts";
import { useReturnedFocus } from "#components/ui/use-returned-focus.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { releaseContactsAction } from "#lib/domain/contacts/actions.ts";
import { useContacts } from "./contacts-context.ts";

/**
 * That the article waits for a reply which nobody is left to see, and the way to end that, with a reason; once it is
 * ended, that it was. Nothing where it waits for none.
 */
export function ReleaseContacts({ waits }: { waits: boolean }) {
  const t = useTranslations("contacts.release");
  const { newsroom, article } = useContacts();
  const { act, pending, failure, issue } = useAct();
  const hydrated = useHydrated();
  const reason = useKept(`${article.id}:release`, "");
  const [open, setOpen] = useState(reason.isTyped);
  const [done, setDone] = useState(false);
  const button = useReturnedFocus(open);

  function close() {
    reason.forget();
    setOpen(false);
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const input = { articleId: article.id, reason: reason.value };
    if (!(await act(() => releaseContactsAction(newsroom, input)))) return;
    close();
    setDone(true);
  }

  if (!waits) {
    return done ? (
      <div ref={focusOnce} tabIndex={-1}>
        <Notice tone="good">{t("done")}</Notice>
      </div>
    ) : null;
  }

  return (
    <section aria-label={t("verb")} className="flex flex-col gap-3">
      <Notice tone="warn">{t("about")}</Notice>
      {open ? (
        <form onSubmit={submit} aria-label={t("verb")} className="flex flex-col gap-3">
          <WordsField
            focus
            label={t("why")}
            hint={t("hint")}
            rows={2}
            value={reason.value}
            onChange={reason.set}
            error={issue("reason")}
          />
          <FormEnd verb={t("verb")} pending={pending} failure={failure} onCancel={close} />
        </form>
      ) : (
        <Button
          ref={button}
          disabled={!hydrated || pending}
          className="self-start"
          onClick={() => setOpen(true)}
        >
          {t("verb")}…
        </Button>
      )}
    </section>
  );
}
