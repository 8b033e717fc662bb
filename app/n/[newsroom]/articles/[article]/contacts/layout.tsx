import { type ArticleParts, OfArticle } from "../of-article.tsx";

export default function Layout(props: ArticleParts) {
  return <OfArticle {...props} />;
}
