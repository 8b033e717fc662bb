import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { MakeWebhookForm } from "#components/webhooks/make-webhook-form.tsx";
import { WebhookList } from "#components/webhooks/webhook-list.tsx";
import { now } from "#lib/core/clock.ts";
import { presentWebhook } from "#lib/domain/webhooks/present.ts";
import { listWebhooks } from "#lib/domain/webhooks/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { pageActor } from "../page-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("webhooks"))("title") };
}

export default async function WebhooksPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const t = await getTranslations("webhooks");
  if (!allows("webhooks.manage", { roles: actor.roles })) {
    return (
      <PageWidth width="list">
        <PageHeading title={t("title")}>{t("aboutOthers")}</PageHeading>
      </PageWidth>
    );
  }
  const rows = await withNewsroom(actor, (db) => listWebhooks(db));
  const at = now();
  return (
    <PageWidth width="wide">
      <PageHeading title={t("title")}>{t("about")}</PageHeading>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <WebhookList
          newsroom={actor.newsroomSlug}
          webhooks={rows.map((row) => presentWebhook(row, at))}
        />
        <MakeWebhookForm newsroom={actor.newsroomSlug} />
      </div>
    </PageWidth>
  );
}
