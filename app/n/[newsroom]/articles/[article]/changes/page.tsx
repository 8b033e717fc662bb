import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { CompareForm } from "#components/revisions/changes/compare-form.tsx";
import { Comparison } from "#components/revisions/changes/comparison.tsx";
import { TouchedClaims } from "#components/revisions/changes/touched-claims.tsx";
import { ViewChoice } from "#components/revisions/changes/view-choice.tsx";
import { RevisionList } from "#components/revisions/revision-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { forPage, pageActor, pageId } from "../../../page-actor.ts";
import { readChanges } from "./read-changes.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("revisions"))("changes.title") };
}

interface Address {
  params: Promise<{ newsroom: string; article: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

export default async function ChangesPage(props: Address) {
  const t = await getTranslations("revisions.changes");
  const { newsroom, article: id } = await props.params;
  const query = await props.searchParams;
  const actor = await pageActor(newsroom);
  const articleId = pageId(id);
  const asked = { from: one(query.from), to: one(query.to) };
  const read = await forPage(newsroom, () => readChanges(actor, articleId, asked));
  const { article, revisions, canConfirm, changes } = read;
  const view = one(query.view) === "side" ? "side" : "inline";
  const address = `/n/${newsroom}/articles/${articleId}`;
  const { language, direction, dateline } = article;
  const isSame = changes?.paragraphs.every(({ kind }) => kind === "same");
  return (
    <PageWidth width="wide">
      <PageHeading
        title={t("title")}
        action={changes ? <CompareForm pair={changes.pair} {...{ revisions, view }} /> : null}
      >
        <Link
          href={address}
          dir={direction}
          lang={language}
          className="font-serif text-base text-accent underline underline-offset-4"
        >
          {article.title}
        </Link>
        {changes ? (
          <p className="mt-1">
            {t("pair", { from: String(changes.pair.from), to: String(changes.pair.to) })}
          </p>
        ) : null}
      </PageHeading>
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_23rem] lg:grid-rows-[auto_1fr]">
        {changes ? (
          <>
            <div className="lg:col-start-2">
              <TouchedClaims
                newsroom={newsroom}
                article={article}
                carries={changes.carries}
                revisions={changes.pair.to - changes.pair.from}
                leftAlone={changes.leftAlone}
                canConfirm={canConfirm}
              />
            </div>
            <section
              aria-labelledby="changed-text"
              className="flex min-w-0 flex-col gap-3 lg:col-start-1 lg:row-span-2 lg:row-start-1"
            >
              <div className="flex min-h-9 items-center justify-between gap-3">
                <h2 id="changed-text" className="font-serif text-lg font-semibold">
                  {t("text")}
                </h2>
                <ViewChoice address={address} pair={changes.pair} view={view} />
              </div>
              {isSame ? <Notice tone="info">{t("same")}</Notice> : null}
              <Comparison
                paragraphs={changes.paragraphs}
                pair={changes.pair}
                {...{ view, language, direction }}
              />
            </section>
          </>
        ) : (
          <Notice tone="info">{t("only")}</Notice>
        )}
        <section aria-labelledby="revisions" className="flex flex-col gap-3 lg:col-start-2">
          <h2 id="revisions" className="font-serif text-lg font-semibold">
            {t("revisions")}
          </h2>
          <RevisionList
            address={address}
            revisions={revisions}
            timeZone={dateline.timeZone}
            compared={changes ? [changes.pair.from, changes.pair.to] : []}
            view={view}
          />
        </section>
      </div>
    </PageWidth>
  );
}
