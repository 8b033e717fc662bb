import { cookies } from "next/headers";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { LiveWorkbench } from "#components/live/live-workbench.tsx";
import { layoutOf, panelCookie } from "#components/panel/panel-layout.ts";
import { RecordPage } from "#components/records/record-page.tsx";
import { packView } from "#components/workbench/packed-view.ts";
import { AppError } from "#lib/core/errors.ts";
import { forPage, pageActor, pageId } from "../../page-actor.ts";
import { removeRecordAction, takeUpRecordAction } from "../new/record-actions.ts";
import { readRecord } from "./read-record.ts";
import { readWorkbench } from "./read-workbench.ts";

interface Address {
  params: Promise<{ newsroom: string; article: string }>;
}

/** Read once, for the page and for its title: an article, or what was imported as the record of one. */
const read = cache(async (newsroom: string, article: string) => {
  const actor = await pageActor(newsroom);
  const language = await getLocale();
  const id = pageId(article);
  return forPage(newsroom, async () => {
    try {
      return { view: await readWorkbench(actor, id, language) };
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "not_found") throw error;
      const record = await readRecord(actor, id);
      if (!record) throw error;
      return { record };
    }
  });
});

export async function generateMetadata({ params }: Address) {
  const { newsroom, article } = await params;
  const { view, record } = await read(newsroom, article);
  return { title: record ? record.title : view.article.title };
}

export default async function ArticlePage({ params }: Address) {
  const { newsroom, article } = await params;
  const { view, record } = await read(newsroom, article);
  if (record) {
    const actions = { takeUp: takeUpRecordAction, remove: removeRecordAction };
    return <RecordPage newsroom={newsroom} record={record} {...actions} />;
  }
  const layout = layoutOf((await cookies()).get(panelCookie(view.me))?.value);
  return <LiveWorkbench packed={packView(view)} layout={layout} />;
}
