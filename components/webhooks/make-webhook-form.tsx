"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ShownOnce } from "#components/ui/shown-once.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { makeWebhookAction } from "#lib/domain/webhooks/actions.ts";
import { WebhookFields, webhookIn } from "./webhook-fields.tsx";

/** For admins: an address that is told what happens. */
export function MakeWebhookForm({ newsroom }: { newsroom: string }) {
  const t = useTranslations("webhooks");
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();
  const [made, setMade] = useState<{ name: string; secret: string }>();
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setMade(undefined);
    const input = webhookIn(event.currentTarget);
    const done = await act(() => makeWebhookAction(newsroom, input));
    if (!done) return;
    setMade({ name: input.description, secret: done.value.secret });
    form.current?.reset();
  }

  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={submit}
      aria-labelledby="make-webhook"
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <h2 id="make-webhook" className="font-serif text-lg font-semibold">
        {t("make")}
      </h2>
      {made ? (
        <Notice tone="good">
          {t("madeNow", { name: made.name })}
          <ShownOnce label={t("secret")} secret={made.secret} />
        </Notice>
      ) : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <WebhookFields issue={issue} />
      <div>
        <Button type="submit" tone="primary" disabled={!hydrated || pending}>
          {t("submit")}
        </Button>
      </div>
    </form>
  );
}
