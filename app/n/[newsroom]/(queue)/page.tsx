import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AwaitedList } from "#components/contacts/awaited-list.tsx";
import { EmptyQueue } from "#components/queue/empty-queue.tsx";
import { filteredQueue, queueFilterOf } from "#components/queue/queue-filter.ts";
import { QueueFilterBar } from "#components/queue/queue-filter-bar.tsx";
import { QueueList } from "#components/queue/queue-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { pageActor } from "../page-actor.ts";
import { readMyQueue } from "../read-queue.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("queue"))("title") };
}

export default async function QueuePage(props: {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await pageActor((await props.params).newsroom);
  const t = await getTranslations("queue");
  const filter = queueFilterOf(await props.searchParams);
  const { waiting, awaited, can } = await readMyQueue(actor);
  const slug = actor.newsroomSlug;
  return (
    <PageWidth width="list">
      <PageHeading title={t("title")}>{waiting.length > 0 ? t("about") : null}</PageHeading>
      <AwaitedList newsroom={slug} awaited={awaited} />
      {waiting.length > 0 ? (
        <>
          <QueueFilterBar newsroom={slug} waiting={waiting} filter={filter} />
          <QueueList newsroom={slug} waiting={filteredQueue(waiting, filter)} />
        </>
      ) : (
        <EmptyQueue newsroom={slug} canImport={can.import} />
      )}
    </PageWidth>
  );
}
