import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FailedJobList } from "#components/jobs/failed-job-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { allows } from "#lib/engines/permissions/permissions.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { listFailedJobs } from "#lib/platform/jobs/failed-jobs.ts";
import { pageActor } from "../page-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("jobs"))("title") };
}

export default async function JobsPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const t = await getTranslations("jobs");
  if (!allows("jobs.read", { roles: actor.roles })) {
    return (
      <PageWidth width="list">
        <PageHeading title={t("title")}>{t("aboutOthers")}</PageHeading>
      </PageWidth>
    );
  }
  const jobs = await withNewsroom(actor, (db) => listFailedJobs(db, actor.newsroomId));
  return (
    <PageWidth width="list">
      <PageHeading title={t("title")}>{t("about")}</PageHeading>
      <FailedJobList newsroom={actor.newsroomSlug} jobs={jobs} />
    </PageWidth>
  );
}
