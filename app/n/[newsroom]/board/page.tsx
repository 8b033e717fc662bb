import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Board } from "#components/board/board.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { boardFilter } from "#lib/domain/board/schema.ts";
import { pageActor } from "../page-actor.ts";
import { readBoardView } from "./read-board.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("board"))("title") };
}

export default async function BoardPage(props: {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await pageActor((await props.params).newsroom);
  const t = await getTranslations("board");
  const view = await readBoardView(actor, boardFilter.parse(await props.searchParams));
  return (
    <div className="px-4 py-8 sm:px-6">
      <PageHeading title={t("title")}>{t("about")}</PageHeading>
      <Board view={view} />
    </div>
  );
}
