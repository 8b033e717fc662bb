import { cookies } from "next/headers";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { LiveWorkbench } from "#components/live/live-workbench.tsx";
import { layoutOf, panelCookie } from "#components/panel/panel-layout.ts";
import { packView } from "#components/workbench/packed-view.ts";
import { forPage, pageActor, pageId } from "../../page-actor.ts";
import { readWorkbench } from "./read-workbench.ts";

interface Address {
  params: Promise<{ newsroom: string; article: string }>;
}

/** Read once, for the page and for its title. */
const read = cache(async (newsroom: string, article: string) => {
  const actor = await pageActor(newsroom);
  const language = await getLocale();
  return forPage(newsroom, () => readWorkbench(actor, pageId(article), language));
});

export async function generateMetadata({ params }: Address) {
  const { newsroom, article } = await params;
  return { title: (await read(newsroom, article)).article.title };
}

export default async function ArticlePage({ params }: Address) {
  const { newsroom, article } = await params;
  const view = await read(newsroom, article);
  const layout = layoutOf((await cookies()).get(panelCookie(view.me))?.value);
  return <LiveWorkbench packed={packView(view)} layout={layout} />;
}
