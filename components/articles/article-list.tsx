import { ArticleEntry, type ArticleListItem } from "./article-entry.tsx";

/** The newsroom's articles, the newest first. */
export function ArticleList(props: { newsroom: string; articles: readonly ArticleListItem[] }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
      {props.articles.map((article) => (
        <ArticleEntry key={article.id} newsroom={props.newsroom} article={article} />
      ))}
    </ul>
  );
}
