import { expect, test } from "./fixtures.ts";

test("every page has a strict policy with a nonce of its own, and breaks none of it", async ({
  as,
}) => {
  const page = await as("tomasz");
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  const nonces = new Set<string>();
  for (const path of ["/n/demo/articles", "/n/demo/articles/new", "/account", "/n/demo/nowhere"]) {
    const response = await page.goto(path);
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("'strict-dynamic'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "none");
    await expect(page.getByRole("heading").first()).toBeVisible();
  }
  expect(nonces.size).toBe(4);

  await page.goto("/n/demo/articles");
  await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await expect(page.getByRole("document", { name: "Article text" })).toBeVisible();
  expect(refused).toEqual([]);
});

test("requests from pages of other sites, and bodies that are no JSON, are refused", async ({
  as,
}) => {
  const { request } = (await as("ruth")).context();
  const path = "/api/v1/n/demo/claims/00000000-0000-7000-8000-000000000000/approve";
  const foreign = await request.post(path, {
    data: {},
    headers: { "sec-fetch-site": "cross-site" },
  });
  expect(foreign.status()).toBe(403);
  const form = await request.post(path, { form: { verdictId: "x" } });
  expect(form.status()).toBe(422);
  const nobody = await request.post(path.replace("/demo/", "/elsewhere/"), { data: {} });
  expect(nobody.status()).toBe(404);
});
