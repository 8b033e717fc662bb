import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ArticleList } from "#components/articles/article-list.tsx";
import { MoreArticles } from "#components/articles/more-articles.tsx";
import { NoArticles } from "#components/articles/no-articles.tsx";
import { RecordList } from "#components/records/record-list.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { pageActor } from "../../page-actor.ts";
import { readArticles } from "../read-articles.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("articles"))("title") };
}

export default async function ArticlesPage(props: {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
}) {
  const actor = await pageActor((await props.params).newsroom);
  const t = await getTranslations("articles");
  const { after } = await props.searchParams;
  const from = typeof after === "string" ? after : undefined;
  const { articles, older, records, can } = await readArticles(actor, from);
  const slug = actor.newsroomSlug;
  const newLink = (
    <Link href={`/n/${slug}/articles/new`} className={buttonClass("primary", "px-4 py-2")}>
      {t("import")}
    </Link>
  );
  return (
    <PageWidth width="list">
      <PageHeading title={t("title")} action={can.import && articles.length > 0 ? newLink : null}>
        {articles.length > 0 ? t("about") : null}
      </PageHeading>
      {articles.length > 0 || from ? (
        <>
          <ArticleList newsroom={slug} articles={articles} />
          <MoreArticles newsroom={slug} isFirst={!from} older={older} />
        </>
      ) : (
        <NoArticles newsroom={slug} canImport={can.import} />
      )}
      <RecordList newsroom={slug} records={records} />
    </PageWidth>
  );
}
