import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ChainEvents } from "#components/history/chain-events.tsx";
import { ChainProof } from "#components/history/chain-proof.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { presentChain } from "#lib/domain/history/present.ts";
import { readChain } from "#lib/domain/history/queries.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { pageActor } from "../page-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("history"))("log.title") };
}

export default async function LogPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const t = await getTranslations("history");
  const rows = await withNewsroom(actor, (db) => readChain(db, null));
  const chain = presentChain(rows, await getLocale());
  return (
    <PageWidth width="list">
      <PageHeading title={t("log.title")}>{t("log.about")}</PageHeading>
      <ChainProof chain={chain} of="newsroom" />
      <ChainEvents lines={chain.lines} timeZone="UTC" />
    </PageWidth>
  );
}
