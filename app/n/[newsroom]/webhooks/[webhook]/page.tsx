import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonClass } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { ChangeWebhookForm } from "#components/webhooks/change-webhook-form.tsx";
import { DeliveryList } from "#components/webhooks/delivery-list.tsx";
import { WebhookActs } from "#components/webhooks/webhook-acts.tsx";
import { WebhookState } from "#components/webhooks/webhook-state.tsx";
import { now } from "#lib/core/clock.ts";
import { isId } from "#lib/core/ids.ts";
import { presentDelivery, presentWebhook } from "#lib/domain/webhooks/present.ts";
import { listDeliveries, readWebhook } from "#lib/domain/webhooks/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import { paged } from "#lib/platform/api/paging.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { forPage, pageActor, pageId } from "../../page-actor.ts";

/** How many deliveries a page shows. */
const AT_ONCE = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("webhooks"))("title") };
}

interface Address {
  params: Promise<{ newsroom: string; webhook: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function WebhookPage({ params, searchParams }: Address) {
  const { newsroom, webhook: address } = await params;
  const actor = await pageActor(newsroom);
  const t = await getTranslations("webhooks");
  if (!allows("webhooks.manage", { roles: actor.roles })) {
    return (
      <PageWidth width="list">
        <PageHeading title={t("title")}>{t("aboutOthers")}</PageHeading>
      </PageWidth>
    );
  }
  const webhookId = pageId(address);
  const { after: asked } = await searchParams;
  const after = typeof asked === "string" && isId(asked) ? asked : undefined;
  const read = await forPage(newsroom, () =>
    withNewsroom(actor, async (db) => ({
      webhook: await readWebhook(db, webhookId),
      rows: await listDeliveries(db, { webhookId, after, take: AT_ONCE + 1 }),
    })),
  );
  const webhook = presentWebhook(read.webhook, now());
  const { items, next } = paged(read.rows, AT_ONCE, ({ id }) => id);
  const here = `/n/${actor.newsroomSlug}/webhooks`;
  return (
    <PageWidth width="wide">
      <PageHeading
        title={<bdi className="break-words">{webhook.description}</bdi>}
        action={
          <Link href={here} className={buttonClass("quiet")}>
            {t("all")}
          </Link>
        }
      >
        <span className="flex flex-wrap items-center gap-2">
          <bdi dir="ltr" className="break-all">
            {webhook.url}
          </bdi>
          <WebhookState {...webhook} />
        </span>
      </PageHeading>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex min-w-0 flex-col gap-8">
          <WebhookActs newsroom={actor.newsroomSlug} webhook={webhook} />
          <DeliveryList
            newsroom={actor.newsroomSlug}
            webhookId={webhookId}
            isEnabled={webhook.isEnabled && !webhook.hasEnded}
            deliveries={items.map(presentDelivery)}
          />
          {next ? (
            <Link
              href={`${here}/${webhookId}?after=${next}`}
              className="text-sm text-accent underline"
            >
              {t("older")}
            </Link>
          ) : null}
        </div>
        <ChangeWebhookForm key={webhookId} newsroom={actor.newsroomSlug} webhook={webhook} />
      </div>
    </PageWidth>
  );
}
