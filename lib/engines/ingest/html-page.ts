import { html } from "./html.ts";
import type { ImportedDraft } from "./importer.ts";
import { readableArticle } from "./readable-article.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/**
 * A page of the web: its article under its title, or all of its text where no article can be told
 * from the rest.
 * @param address the page's own, from which its links are counted
 */
export async function readPage(content: string, address: string): Promise<ImportedDraft> {
  const article = await readableArticle(content);
  const head = article?.title ? `<h1>${escaped(article.title)}</h1>` : "";
  const draft = html.read(article ? head + article.content : content, address);
  const remark = article
    ? "The article was taken out of its page: menus and what else stands around it were left out."
    : "No article could be told from the rest of the page, so all of its text was taken.";
  return {
    ...draft,
    title: article?.title ?? draft.title,
    remarks: [...(draft.remarks ?? []), remark],
  };
}
