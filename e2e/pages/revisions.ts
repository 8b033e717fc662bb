import { expect, type Page } from "@playwright/test";
import { asApplication } from "./application-role.ts";

/** The newest revision of an article: its id and text. */
export async function newestRevision(articleId: string): Promise<{ id: string; text: string }> {
  return asApplication("demo", async (client) => {
    const { rows } = await client.query(
      "SELECT id, text FROM revision WHERE article_id = $1 ORDER BY number DESC LIMIT 1",
      [articleId],
    );
    return rows[0] as { id: string; text: string };
  });
}

/** Edits the article by the network's door, as whoever is signed in on the page. */
export async function editByRequest(
  page: Page,
  articleId: string,
  change: (text: string) => string,
): Promise<void> {
  const { id: revisionId, text } = await newestRevision(articleId);
  const content = change(text)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] }));
  const answer = await page.request.post(`/api/v1/n/demo/articles/${articleId}/revisions`, {
    data: { revisionId, document: { type: "doc", content } },
  });
  if (!answer.ok()) throw new Error(`The edit was refused: ${await answer.text()}`);
}

/** Waits until this run of an article's checks has come to its end. */
export async function checksRan(page: Page, articleId: string, number: number): Promise<void> {
  await expect
    .poll(async () => {
      const answer = await page.request.get(`/api/v1/n/demo/articles/${articleId}/checks`);
      const { run } = (await answer.json()) as { run: { number: number; state: string } | null };
      return run && run.number >= number ? run.state : "on its way";
    })
    .toBe("done");
}
