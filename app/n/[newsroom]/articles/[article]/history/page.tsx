import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ChainEvents } from "#components/history/chain-events.tsx";
import { ChainProof } from "#components/history/chain-proof.tsx";
import { chainQueryOf } from "#components/history/chain-query.ts";
import { ExportForm } from "#components/history/export-form.tsx";
import { MoreEvents } from "#components/history/more-events.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { presentArticle } from "#lib/domain/articles/present.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { readExported } from "#lib/domain/exports/queries.ts";
import { hidesNames } from "#lib/domain/members/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { forPage, pageActor, pageId } from "../../../page-actor.ts";
import { readHistory } from "../../../read-history.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("history"))("article.title") };
}

type Params = Promise<{ newsroom: string; article: string }>;

type Query = Promise<Record<string, string | string[] | undefined>>;

export default async function HistoryPage(props: { params: Params; searchParams: Query }) {
  const { newsroom, article: id } = await props.params;
  const query = chainQueryOf(await props.searchParams);
  const actor = await pageActor(newsroom);
  const articleId = pageId(id);
  const { article, isHiding, characters } = await forPage(newsroom, () =>
    withNewsroom(actor, async (db) => ({
      article: await readArticle(db, articleId),
      isHiding: await hidesNames(db),
      characters: (await readExported(db, articleId)).characters,
    })),
  );
  const chain = await readHistory(actor, articleId, query, await getLocale());
  const { title, language, direction, dateline } = presentArticle(article);
  const { timeZone } = dateline;
  const t = await getTranslations("history.article");
  const address = `/n/${newsroom}/articles/${articleId}`;
  const path = `${address}/history`;
  const canExport = allows("report.export", { roles: actor.roles });
  return (
    <PageWidth width="list">
      <PageHeading title={t("title")}>
        <Link
          href={address}
          dir={direction}
          lang={language}
          className="font-serif text-base text-accent underline underline-offset-4"
        >
          {title}
        </Link>
        <p className="mt-1">
          {query.of ? (
            <>
              {t("one")}{" "}
              <Link href={path} className="text-accent underline underline-offset-4">
                {t("everything")}
              </Link>
            </>
          ) : (
            t(timeZone === "UTC" ? "allInUtc" : "allInZone", { timeZone })
          )}
        </p>
      </PageHeading>
      {canExport ? (
        <ExportForm
          {...{ newsroom, articleId, hidesNames: isHiding, characters }}
          lastSeq={chain.head.seq}
        />
      ) : null}
      <ChainProof {...{ chain, path, query }} of="article" />
      <MoreEvents {...{ path, query }} earlier={chain.earlier} />
      <ChainEvents lines={chain.lines} timeZone={timeZone} address={address} of={query.of} />
    </PageWidth>
  );
}
