"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ShownOnce } from "#components/ui/shown-once.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import {
  changeWebhookAction,
  removeWebhookAction,
  rotateSecretAction,
  tryWebhookAction,
} from "#lib/domain/webhooks/actions.ts";
import type { WebhookView } from "#lib/domain/webhooks/present.ts";

/** For admins: a webhook tried, turned off and on, given a new secret, removed. */
export function WebhookActs({ newsroom, webhook }: { newsroom: string; webhook: WebhookView }) {
  const t = useTranslations("webhooks");
  const router = useRouter();
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  const [secret, setSecret] = useState<string>();
  const [isRemoving, setRemoving] = useState(false);
  const { id: webhookId, isEnabled, hasEnded, formerUntil } = webhook;
  const disabled = !hydrated || pending;

  async function rotate() {
    const done = await act(() => rotateSecretAction(newsroom, { webhookId }));
    if (done) setSecret(done.value.secret);
  }
  async function remove() {
    const done = await act(() => removeWebhookAction(newsroom, { webhookId }));
    if (done) router.push(`/n/${newsroom}/webhooks`);
  }
  const turn = () => act(() => changeWebhookAction(newsroom, { webhookId, enabled: !isEnabled }));

  return (
    <div className="flex flex-col gap-3">
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {hasEnded ? <Notice tone="bad">{t("endedWhy")}</Notice> : null}
      {secret ? (
        <Notice tone="good">
          {t("rotated")}
          <ShownOnce label={t("secret")} secret={secret} />
        </Notice>
      ) : null}
      {formerUntil ? (
        <p className="text-sm text-ink-soft">
          {t.rich("former", { until: () => <LocalTime iso={formerUntil} /> })}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button
          disabled={disabled || !isEnabled || hasEnded}
          onClick={() => act(() => tryWebhookAction(newsroom, { webhookId }))}
        >
          {t("test")}
        </Button>
        <Button disabled={disabled} onClick={turn}>
          {isEnabled ? t("turnOff") : t("turnOn")}
        </Button>
        <Button disabled={disabled} onClick={rotate}>
          {t("rotate")}
        </Button>
        {isRemoving ? (
          <>
            <Button tone="bad" disabled={disabled} onClick={remove}>
              {t("removeNow")}
            </Button>
            <Button tone="quiet" disabled={disabled} onClick={() => setRemoving(false)}>
              {t("keep")}
            </Button>
          </>
        ) : (
          <Button tone="bad" disabled={disabled} onClick={() => setRemoving(true)}>
            {t("remove")}
          </Button>
        )}
      </div>
    </div>
  );
}
