import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RuleModesForm } from "#components/check-settings/rule-modes-form.tsx";
import { WordList } from "#components/check-settings/word-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { pageActor } from "../page-actor.ts";
import { readCheckSettingsPage } from "./read-check-settings.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checkSettings"))("title") };
}

export default async function CheckSettingsPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const view = await readCheckSettingsPage(actor);
  const t = await getTranslations("checkSettings");
  const { configure } = view.can;
  return (
    <PageWidth width="list">
      <PageHeading title={t("title")}>
        {t("about")}
        {configure ? null : ` ${t("whoChanges")}`}
      </PageHeading>
      <RuleModesForm newsroom={view.newsroom} rules={view.rules} canChange={configure} />
      <section aria-labelledby="word-lists" className="mt-12">
        <h2 id="word-lists" className="font-serif text-xl font-semibold">
          {t("lists.title")}
        </h2>
        <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">{t("lists.about")}</p>
        <div className="grid items-start gap-4 lg:grid-cols-3">
          {view.lists.map((list) => (
            <WordList key={list.kind} newsroom={view.newsroom} list={list} canChange={configure} />
          ))}
        </div>
      </section>
    </PageWidth>
  );
}
