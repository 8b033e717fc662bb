import type { Actor } from "#lib/platform/command/actor.ts";
import { editArticle } from "./revisions/commands/edit-article.ts";
import type { TestArticle } from "./test-article.ts";

/** A text with some of its words replaced, as a browser's editor sends it. */
export function edited(text: string, ...pairs: [string, string][]) {
  const now = pairs.reduce((all, [from, to]) => all.replace(from, to), text);
  const content = now
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] }));
  return { type: "doc", content };
}

/** The article as it is after somebody replaced these words. */
export async function revisedArticle(
  actor: Actor,
  article: TestArticle,
  ...pairs: [string, string][]
): Promise<TestArticle> {
  const { articleId, revisionId, text } = article;
  const document = edited(text, ...pairs);
  const made = await editArticle.run(actor, { articleId, revisionId, document });
  const now = document.content.map(({ content }) => content[0]?.text ?? "").join("\n");
  return { articleId, revisionId: made.revisionId, text: now };
}
