import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Checklist } from "#components/checklists/checklist.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { pageActor } from "../page-actor.ts";
import { readChecklistsPage } from "./read-checklists.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checklists"))("title") };
}

export default async function ChecklistsPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const { newsroom, lists, can } = await readChecklistsPage(actor, await getLocale());
  const t = await getTranslations("checklists");
  return (
    <PageWidth width="list">
      <PageHeading title={t("title")}>
        {t("about")}
        {can.configure ? null : ` ${t("whoChanges")}`}
      </PageHeading>
      <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {lists.map((list) => (
          <Checklist
            key={list.category}
            newsroom={newsroom}
            list={list}
            canChange={can.configure}
          />
        ))}
      </div>
    </PageWidth>
  );
}
