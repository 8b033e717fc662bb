import type { Metadata } from "next";
import { ChainEvents } from "#components/history/chain-events.tsx";
import { ChainProof } from "#components/history/chain-proof.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { presentChain } from "#lib/domain/history/present.ts";
import { readChain } from "#lib/domain/history/queries.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { pageActor } from "../page-actor.ts";

export const metadata: Metadata = { title: "Log" };

export default async function LogPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const chain = presentChain(await withNewsroom(actor, (db) => readChain(db, null)));
  return (
    <PageWidth width="list">
      <PageHeading title="Log">
        The newsroom’s own affairs: its members, how its checks are set up, and the reports that
        left the house. Each article has a history of its own.
      </PageHeading>
      <ChainProof chain={chain} of="this newsroom" />
      <ChainEvents lines={chain.lines} timeZone="UTC" />
    </PageWidth>
  );
}
