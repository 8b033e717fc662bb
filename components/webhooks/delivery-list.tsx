"use client";

import { useTranslations } from "next-intl";
import { useReading } from "#components/reading/use-reading.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Quoted } from "#components/ui/quoted.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { resendDeliveryAction } from "#lib/domain/webhooks/actions.ts";
import type { DeliveryView } from "#lib/domain/webhooks/present.ts";

const tones = {
  waiting: "neutral",
  delivered: "good",
  given_up: "bad",
  called_off: "neutral",
} as const;

interface DeliveryListProps {
  newsroom: string;
  webhookId: string;
  isEnabled: boolean;
  deliveries: readonly DeliveryView[];
}

/** What a webhook was to be told, the newest first: how that went, and to be sent again. */
export function DeliveryList({ newsroom, webhookId, isEnabled, deliveries }: DeliveryListProps) {
  const t = useTranslations("webhooks");
  const { read, reading } = useReading();
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  return (
    <section aria-labelledby="deliveries" className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="deliveries" className="font-serif text-lg font-semibold">
          {t("deliveries")}
        </h2>
        <Button tone="quiet" disabled={!hydrated || reading} onClick={read}>
          {t("refresh")}
        </Button>
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {deliveries.length === 0 ? <p className="text-sm text-ink-soft">{t("nothing")}</p> : null}
      <ul
        aria-labelledby="deliveries"
        className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card empty:hidden"
      >
        {deliveries.map((delivery) => {
          const kind = t("kind", { kind: delivery.kind.replaceAll(".", "_") });
          return (
            <li
              key={delivery.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
            >
              <Outcome delivery={delivery} kind={kind} />
              {(delivery.state !== "waiting" || delivery.isLost) && isEnabled ? (
                <Button
                  aria-label={t("resendNamed", { kind })}
                  disabled={!hydrated || pending}
                  onClick={() =>
                    act(() =>
                      resendDeliveryAction(newsroom, { webhookId, deliveryId: delivery.id }),
                    )
                  }
                >
                  {t("resend")}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Outcome({ delivery, kind }: { delivery: DeliveryView; kind: string }) {
  const t = useTranslations("webhooks");
  const { createdAt, state, isLost, attempts, attemptedAt, status, answer, problem } = delivery;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {kind}
        <Chip tone={tones[state]}>{t(`states.${state}`)}</Chip>
      </p>
      <p className="text-sm text-ink-soft">
        {t.rich("when", { at: () => <LocalTime iso={createdAt} /> })}
        {attemptedAt
          ? t.rich("tried", { n: attempts, last: () => <LocalTime iso={attemptedAt} /> })
          : null}
      </p>
      {status ? (
        <p className="text-sm">
          {t("answered", { status: String(status) })}
          {answer ? <Quoted className="ms-1 break-words text-ink-soft">{answer}</Quoted> : null}
        </p>
      ) : null}
      {isLost ? <p className="text-sm">{t("lost")}</p> : null}
      {problem ? <p className="text-sm">{t(`problems.${problem}`)}</p> : null}
    </div>
  );
}
