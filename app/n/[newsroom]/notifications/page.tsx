import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MarkAllRead } from "#components/notifications/mark-all-read.tsx";
import { NotificationList } from "#components/notifications/notification-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { pageActor } from "../page-actor.ts";
import { readNotifications } from "./read-notifications.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notifications"))("title") };
}

export default async function NotificationsPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const t = await getTranslations("notifications");
  const notifications = await readNotifications(actor);
  const slug = actor.newsroomSlug;
  const newest = notifications.find(({ isRead }) => !isRead)?.at;
  return (
    <PageWidth width="text">
      <PageHeading
        title={t("title")}
        action={newest ? <MarkAllRead newsroom={slug} until={newest} /> : null}
      >
        {t("about")}
      </PageHeading>
      <NotificationList newsroom={slug} notifications={notifications} />
    </PageWidth>
  );
}
