import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { WebhookView } from "#lib/domain/webhooks/present.ts";
import { WebhookState } from "./webhook-state.tsx";

/** The newsroom's webhooks: what each is for, where it is, and what it is told of. */
export function WebhookList({
  newsroom,
  webhooks,
}: {
  newsroom: string;
  webhooks: readonly WebhookView[];
}) {
  const t = useTranslations("webhooks");
  const { list } = useFormatter();
  if (webhooks.length === 0) return <p className="text-sm text-ink-soft">{t("none")}</p>;
  return (
    <ul
      aria-label={t("title")}
      className="min-w-0 divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card"
    >
      {webhooks.map((webhook) => (
        <li key={webhook.id} className="flex flex-col gap-1 px-4 py-3 sm:px-5">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            <Link
              href={`/n/${newsroom}/webhooks/${webhook.id}`}
              className="min-w-0 break-words text-accent underline"
            >
              <bdi>{webhook.description}</bdi>
            </Link>
            <WebhookState {...webhook} />
          </p>
          <p className="text-sm text-ink-soft">
            <bdi dir="ltr" className="break-all">
              {webhook.url}
            </bdi>
          </p>
          <p className="text-sm">
            {list(
              webhook.kinds.map((kind) => t("kind", { kind: kind.replaceAll(".", "_") })),
              { type: "unit" },
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
