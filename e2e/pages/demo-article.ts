import { asApplication } from "./application-role.ts";

/** The address of the demo's own article in this language: its first. Others import theirs beside it, at any time. */
export async function demoArticle(language: "en" | "ar"): Promise<string> {
  return asApplication("demo", async (client) => {
    const { rows } = await client.query(
      "SELECT id FROM article WHERE language = $1 ORDER BY created_at, id LIMIT 1",
      [language],
    );
    return `/n/demo/articles/${(rows[0] as { id: string }).id}`;
  });
}
