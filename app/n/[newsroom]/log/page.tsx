import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ChainEvents } from "#components/history/chain-events.tsx";
import { ChainProof } from "#components/history/chain-proof.tsx";
import { chainQueryOf } from "#components/history/chain-query.ts";
import { MoreEvents } from "#components/history/more-events.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { pageActor } from "../page-actor.ts";
import { readHistory } from "../read-history.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("history"))("log.title") };
}

interface Address {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function LogPage({ params, searchParams }: Address) {
  const actor = await pageActor((await params).newsroom);
  const t = await getTranslations("history");
  const query = chainQueryOf(await searchParams);
  const chain = await readHistory(actor, null, query, await getLocale());
  const path = `/n/${actor.newsroomSlug}/log`;
  return (
    <PageWidth width="list">
      <PageHeading title={t("log.title")}>{t("log.about")}</PageHeading>
      <ChainProof {...{ chain, path, query }} of="newsroom" />
      <MoreEvents {...{ path, query }} earlier={chain.earlier} />
      <ChainEvents lines={chain.lines} timeZone="UTC" />
    </PageWidth>
  );
}
