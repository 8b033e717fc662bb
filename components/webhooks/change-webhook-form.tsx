"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { changeWebhookAction } from "#lib/domain/webhooks/actions.ts";
import type { WebhookView } from "#lib/domain/webhooks/present.ts";
import { WebhookFields, webhookIn } from "./webhook-fields.tsx";

/** For admins: where a webhook is, what it is for and told of. */
export function ChangeWebhookForm({
  newsroom,
  webhook,
}: {
  newsroom: string;
  webhook: WebhookView;
}) {
  const t = useTranslations("webhooks");
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();
  const [isSaved, setSaved] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setSaved(false);
    const input = { webhookId: webhook.id, ...webhookIn(event.currentTarget) };
    setSaved(Boolean(await act(() => changeWebhookAction(newsroom, input))));
  }

  return (
    <form
      method="post"
      noValidate
      onSubmit={submit}
      aria-labelledby="change-webhook"
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <h2 id="change-webhook" className="font-serif text-lg font-semibold">
        {t("change")}
      </h2>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <WebhookFields webhook={webhook} issue={issue} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" tone="primary" disabled={!hydrated || pending}>
          {t("save")}
        </Button>
        <span role="status" className="text-sm text-ink-soft">
          {isSaved ? t("saved") : null}
        </span>
      </div>
    </form>
  );
}
