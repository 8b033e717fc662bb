import { type APIRequestContext, type Page, request } from "@playwright/test";

/**
 * A program of its own, with no cookie and no browser: it has a token for these scopes, which an admin makes on their
 * page. Redirects are answers, too.
 */
export async function programWith(
  admin: Page,
  baseURL: string | undefined,
  scopes: readonly string[],
): Promise<APIRequestContext> {
  await admin.goto("/n/demo/tokens");
  const form = admin.getByRole("form", { name: "Make a token" });
  await form.getByLabel("Name").fill(`Program ${crypto.randomUUID().slice(0, 8)}`);
  for (const scope of scopes) {
    await form.getByRole("checkbox", { name: new RegExp(`^${scope}`) }).check();
  }
  await form.getByLabel("Holds for").selectOption("7 days");
  await form.getByRole("button", { name: "Make token" }).click();
  const token = await form.getByLabel("The new token").inputValue();
  return request.newContext({
    baseURL,
    maxRedirects: 0,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
}

/** A text brought in by a program. */
export async function imported(program: APIRequestContext, content: string) {
  const about = { language: "en", direction: "ltr", publishedOn: "2024-05-17" };
  const title = `Brought in ${crypto.randomUUID().slice(0, 8)}`;
  const data = { format: "txt", content, title, ...about, timeZone: "Europe/London" };
  const answer = await program.post("/api/v1/articles", { data });
  if (!answer.ok()) throw new Error(await answer.text());
  return (await answer.json()) as { articleId: string; revisionId: string };
}
