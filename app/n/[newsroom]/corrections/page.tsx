import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { CorrectionEntry } from "#components/corrections/correction-entry.tsx";
import { CorrectionFilters } from "#components/corrections/correction-filters.tsx";
import {
  correctionQueryOf,
  correctionsAddress,
} from "#components/corrections/corrections-query.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { pageActor } from "../page-actor.ts";
import { readCorrections } from "./read-corrections.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("corrections"))("title") };
}

interface Address {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CorrectionsPage({ params, searchParams }: Address) {
  const actor = await pageActor((await params).newsroom);
  const t = await getTranslations("corrections");
  const query = correctionQueryOf(await searchParams);
  const { corrections, older } = await readCorrections(actor, query);
  const newsroom = actor.newsroomSlug;
  const { after, state, severity } = query;
  const isFiltered = Boolean(state || severity || after);
  const address = (next?: string) => correctionsAddress(newsroom, { ...query, after: next });
  return (
    <PageWidth width="list">
      <PageHeading title={t("title")}>{t("about")}</PageHeading>
      {corrections.length > 0 || isFiltered ? <CorrectionFilters {...{ newsroom, query }} /> : null}
      {corrections.length > 0 ? (
        <ul aria-label={t("list")} className="flex flex-col gap-4">
          {corrections.map((correction) => (
            <CorrectionEntry key={correction.id} {...{ newsroom, correction }} withArticle />
          ))}
        </ul>
      ) : isFiltered ? (
        <p className="text-sm text-ink-soft">{t("none.filtered")}</p>
      ) : (
        <div className="rounded-lg border border-dashed border-line-strong px-6 py-14 text-center">
          <h2 className="font-serif text-xl font-semibold">{t("none.title")}</h2>
          <p className="mx-auto mt-2 max-w-md text-sm text-ink-soft">{t("none.text")}</p>
        </div>
      )}
      {after || older ? (
        <nav aria-label={t("more")} className="mt-4 flex flex-wrap gap-3 text-sm">
          {after ? (
            <Link href={address()} className={buttonClass("plain", "px-3")}>
              {t("newest")}
            </Link>
          ) : null}
          {older ? (
            <Link href={address(older)} className={buttonClass("plain", "px-3")}>
              {t("older")}
            </Link>
          ) : null}
        </nav>
      ) : null}
    </PageWidth>
  );
}
