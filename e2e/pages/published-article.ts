import type { Page } from "@playwright/test";
import { checksRan, newestRevision } from "./revisions.ts";

/** Who takes an article through its life by requests. */
export interface Desk {
  reporter: Page;
  reviewer: Page;
  editor: Page;
}

const api = "/api/v1/n/demo";

/** Asks for it as whoever is signed in on the page; throws where it is refused. */
export async function asked<T>(page: Page, path: string, data: unknown): Promise<T> {
  const answer = await page.request.post(`${api}/${path}`, { data });
  if (!answer.ok()) throw new Error(`${path} was refused: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Imports a text, and waits until its checks ran. Its contradictions are set aside, as nobody cares for them here. */
export async function importArticle({ reporter, reviewer }: Desk, content: string, title: string) {
  const draft = { format: "txt", content, title, language: "en", direction: "ltr" };
  const known = { publishedOn: "2024-05-17", timeZone: "UTC" };
  const { articleId } = await asked<{ articleId: string }>(reporter, "articles", {
    ...draft,
    ...known,
  });
  await asked(reviewer, `articles/${articleId}/checks`, {});
  await checksRan(reviewer, articleId, 1);
  const answer = await reviewer.request.get(`${api}/articles/${articleId}/findings?limit=100`);
  const { items } = (await answer.json()) as { items: { id: string; outcome: string }[] };
  const findingIds = items.filter(({ outcome }) => outcome === "contradiction").map(({ id }) => id);
  if (findingIds.length > 0)
    await asked(reviewer, "findings/dismiss", { findingIds, reason: "It was counted by hand." });
  return articleId;
}

/** Says of the newest text that its checking is finished, and signs it off. */
export async function signOffNewest({ reviewer, editor }: Desk, articleId: string): Promise<void> {
  const { id: revisionId } = await newestRevision(articleId);
  await asked(reviewer, `articles/${articleId}/finish-checking`, { revisionId });
  await asked(editor, `articles/${articleId}/sign-off`, { revisionId });
}

/** Says of the newest text, which is signed off, that it is out. */
export async function publishNewest({ editor }: Desk, articleId: string): Promise<void> {
  const { id: revisionId } = await newestRevision(articleId);
  const url = `https://example.org/${articleId}`;
  await asked(editor, `articles/${articleId}/publish`, { revisionId, url });
}
