import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ChainEvents } from "#components/history/chain-events.tsx";
import { ChainProof } from "#components/history/chain-proof.tsx";
import { ExportForm } from "#components/history/export-form.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { presentArticle } from "#lib/domain/articles/present.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { presentChain } from "#lib/domain/history/present.ts";
import { readChain } from "#lib/domain/history/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { forPage, pageActor, pageId } from "../../../page-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("history"))("article.title") };
}

type Params = Promise<{ newsroom: string; article: string }>;

type Query = Promise<{ of?: string | string[] }>;

export default async function HistoryPage(props: { params: Params; searchParams: Query }) {
  const { newsroom, article: id } = await props.params;
  const { of } = await props.searchParams;
  const subject = typeof of === "string" ? of : undefined;
  const actor = await pageActor(newsroom);
  const articleId = pageId(id);
  const read = await forPage(newsroom, () =>
    withNewsroom(actor, async (db) => ({
      article: await readArticle(db, articleId),
      chain: await readChain(db, articleId),
    })),
  );
  const { title, language, direction, dateline } = presentArticle(read.article);
  const { timeZone } = dateline;
  const t = await getTranslations("history.article");
  const chain = presentChain(read.chain, await getLocale());
  const address = `/n/${newsroom}/articles/${articleId}`;
  const canExport = allows("report.export", { roles: actor.roles });
  return (
    <PageWidth width="list">
      <PageHeading
        title={t("title")}
        action={
          canExport ? (
            <ExportForm newsroom={newsroom} articleId={articleId} lastSeq={chain.head.seq} />
          ) : null
        }
      >
        <Link
          href={address}
          dir={direction}
          lang={language}
          className="font-serif text-base text-accent underline underline-offset-4"
        >
          {title}
        </Link>
        <p className="mt-1">
          {subject ? (
            <>
              {t("one")}{" "}
              <Link
                href={`${address}/history`}
                className="text-accent underline underline-offset-4"
              >
                {t("everything")}
              </Link>
            </>
          ) : (
            t(timeZone === "UTC" ? "allInUtc" : "allInZone", { timeZone })
          )}
        </p>
      </PageHeading>
      <ChainProof chain={chain} of="article" />
      <ChainEvents lines={chain.lines} timeZone={timeZone} address={address} of={subject} />
    </PageWidth>
  );
}
