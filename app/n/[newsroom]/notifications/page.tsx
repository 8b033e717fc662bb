import type { Metadata } from "next";
import { MarkAllRead } from "#components/notifications/mark-all-read.tsx";
import { NotificationList } from "#components/notifications/notification-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { pageActor } from "../page-actor.ts";
import { readNotifications } from "./read-notifications.ts";

export const metadata: Metadata = { title: "Notifications" };

export default async function NotificationsPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const notifications = await readNotifications(actor);
  const slug = actor.newsroomSlug;
  const newest = notifications.find(({ isRead }) => !isRead)?.at;
  return (
    <PageWidth width="text">
      <PageHeading
        title="Notifications"
        action={newest ? <MarkAllRead newsroom={slug} until={newest} /> : null}
      >
        What others did with claims that are yours, the newest first.
      </PageHeading>
      <NotificationList newsroom={slug} notifications={notifications} />
    </PageWidth>
  );
}
