import { request } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

test("an admin makes a token, a program uses it, and it ends when it is revoked", async ({ as }, {
  project,
}) => {
  const page = await as("marco");
  await page.goto("/n/demo/members");
  await page.getByRole("link", { name: "API tokens" }).click();
  const name = `Agency ${crypto.randomUUID().slice(0, 8)}`;
  const form = page.getByRole("form", { name: "Make a token" });
  await form.getByRole("button", { name: "Make token" }).click();
  await expect(form.getByText("Please say what this token is for.").first()).toBeVisible();
  await form.getByLabel("Name").fill(name);
  await form.getByRole("checkbox", { name: /^Read/ }).check();
  await form.getByRole("checkbox", { name: /^Import/ }).check();
  await form.getByLabel("Holds for").selectOption("7 days");
  await form.getByRole("button", { name: "Make token" }).click();
  const token = await form.getByLabel("The new token").inputValue();
  expect(token).toMatch(/^stet_[\w-]{43}$/);
  const row = page.getByRole("listitem").filter({ hasText: name });
  await expect(row.getByText("Not used yet")).toBeVisible();

  // A program of its own: no cookie, no browser.
  const program = await request.newContext({
    baseURL: project.use.baseURL,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  const draft = {
    format: "txt",
    content: "Six states sent envoys to the harbour.",
    title: `Brought in by ${name}`,
    language: "en",
    direction: "ltr",
    publishedOn: "2024-05-17",
    timeZone: "Europe/London",
  };
  const imported = await program.post("/api/v1/n/demo/articles", { data: draft });
  expect(imported.status()).toBe(200);
  const { articleId, revisionId } = (await imported.json()) as Record<string, string>;
  expect((await program.get("/api/v1/n/demo/search?q=harbour")).status()).toBe(200);
  const claims = `/api/v1/n/demo/articles/${articleId}/claims`;
  const beyond = await program.post(claims, { data: { revisionId, statement: "Six came." } });
  expect(beyond.status()).toBe(403);
  expect(await beyond.json()).toMatchObject({ detail: "This token was not made for “claims”." });
  const elsewhere = await program.get("/api/v1/n/elsewhere/search?q=harbour");
  expect(elsewhere.status()).toBe(404);

  await page.goto(`/n/demo/articles/${articleId}/history`);
  await expect(page.getByText(`${name} (bot) imported “Brought in by ${name}”`)).toBeVisible();
  await page.goto("/n/demo/tokens");
  await expect(row.getByText(/^Last used/)).toBeVisible();
  await expect(page.getByText(token)).toHaveCount(0);
  await row.getByRole("button", { name: `Revoke the token ${name}` }).click();
  await expect(row.getByText("revoked")).toBeVisible();
  const late = await program.get("/api/v1/n/demo/search?q=harbour");
  expect(late.status()).toBe(401);
  expect(late.headers()["www-authenticate"]).toBe('Bearer realm="stet"');
  await program.dispose();

  await page.goto("/n/demo/log");
  await expect(page.getByText(`Marco Silva revoked the API token “${name}”`)).toBeVisible();
});

test("who is no admin finds no tokens", async ({ as }) => {
  const page = await as("ruth");
  await page.goto("/n/demo/members");
  await expect(page.getByRole("heading", { name: "Members" })).toBeVisible();
  await expect(page.getByRole("link", { name: "API tokens" })).toHaveCount(0);
  await page.goto("/n/demo/tokens");
  await expect(page.getByText("An admin makes them")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Agency" })).toHaveCount(0);
});
