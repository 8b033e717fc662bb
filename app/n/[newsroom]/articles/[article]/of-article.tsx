import type { ReactNode } from "react";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { forPage, pageActor, pageId } from "../../page-actor.ts";

export interface ArticleParts {
  params: Promise<{ newsroom: string; article: string }>;
  children: ReactNode;
}

/** Around pages of an article that show their shape first: what is not there is “not found” before that. */
export async function OfArticle(props: ArticleParts) {
  const { newsroom, article } = await props.params;
  const actor = await pageActor(newsroom);
  const id = pageId(article);
  await forPage(newsroom, () => withNewsroom(actor, (db) => readArticle(db, id)));
  return props.children;
}
