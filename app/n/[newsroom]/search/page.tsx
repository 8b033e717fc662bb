import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FilterChips } from "#components/search/filter-chips.tsx";
import { HitList } from "#components/search/hit-list.tsx";
import { NothingFound } from "#components/search/nothing-found.tsx";
import { ResultNotes } from "#components/search/result-notes.tsx";
import { ResultPages } from "#components/search/result-pages.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { SearchHelp } from "#components/search/search-help.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { searchInput } from "#lib/domain/search/schema.ts";
import { pageActor } from "../page-actor.ts";
import { readSearch } from "./read-search.ts";

interface Address {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Address): Promise<Metadata> {
  const { q } = searchInput.parse(await searchParams);
  const t = await getTranslations("search");
  return { title: q ? t("titleOf", { q }) : t("title") };
}

export default async function SearchPage({ params, searchParams }: Address) {
  const actor = await pageActor((await params).newsroom);
  const input = searchInput.parse(await searchParams);
  const view = await readSearch(actor, input, await getLocale());
  const t = await getTranslations("search");
  const slug = actor.newsroomSlug;
  return (
    <PageWidth width="list">
      <PageHeading title={t("title")} />
      <div className="flex flex-col gap-5">
        <SearchForm key={input.q} newsroom={slug} q={input.q} />
        <FilterChips newsroom={slug} q={input.q} />
        <ResultNotes view={view} asked={input.q !== ""} />
        {view.hits.length > 0 ? (
          <HitList newsroom={slug} hits={view.hits} />
        ) : input.q ? (
          <NothingFound newsroom={slug} q={input.q} />
        ) : null}
        <ResultPages newsroom={slug} q={input.q} view={view} />
        <SearchHelp open={view.hits.length === 0} />
      </div>
    </PageWidth>
  );
}
