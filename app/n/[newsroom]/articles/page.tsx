import type { Metadata } from "next";
import Link from "next/link";
import { ArticleList } from "#components/articles/article-list.tsx";
import { NoArticles } from "#components/articles/no-articles.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { pageActor } from "../page-actor.ts";
import { readArticles } from "./read-articles.ts";

export const metadata: Metadata = { title: "Articles" };

export default async function ArticlesPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const { articles, can } = await readArticles(actor);
  const slug = actor.newsroomSlug;
  const newLink = (
    <Link href={`/n/${slug}/articles/new`} className={buttonClass("primary", "px-4 py-2")}>
      Import a draft
    </Link>
  );
  return (
    <PageWidth width="list">
      <PageHeading title="Articles" action={can.import && articles.length > 0 ? newLink : null}>
        {articles.length > 0 ? "The newest first, with where the checking stands." : null}
      </PageHeading>
      {articles.length > 0 ? (
        <ArticleList newsroom={slug} articles={articles} />
      ) : (
        <NoArticles newsroom={slug} canImport={can.import} />
      )}
    </PageWidth>
  );
}
