import type { Metadata } from "next";
import { Board } from "#components/board/board.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { boardFilter } from "#lib/domain/board/schema.ts";
import { pageActor } from "../page-actor.ts";
import { readBoardView } from "./read-board.ts";

export const metadata: Metadata = { title: "Board" };

export default async function BoardPage(props: {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await pageActor((await props.params).newsroom);
  const view = await readBoardView(actor, boardFilter.parse(await props.searchParams));
  return (
    <div className="px-4 py-8 sm:px-6">
      <PageHeading title="Board">
        The claims of all articles that are not signed off yet, by state.
      </PageHeading>
      <Board view={view} />
    </div>
  );
}
