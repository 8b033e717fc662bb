import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";

test("axe finds nothing where one is signed out", async ({ page }) => {
  for (const path of ["/sign-in", "/nowhere"]) {
    await page.goto(path);
    await expect(page.getByRole("heading").first()).toBeVisible();
    expect(await axeProblems(page), path).toEqual([]);
  }
});

test("axe finds nothing on any page of a newsroom", async ({ as }) => {
  test.slow();
  const page = await as("ruth");
  const paths = [
    "",
    "board",
    "notifications",
    "articles",
    "articles/new",
    "search",
    "search?q=countries -harbour kind:poem",
    "check-settings",
    "checklists",
    "members",
    "log",
    "nowhere",
  ].map((part) => `/n/demo/${part}`);
  for (const path of [...paths, "/account"]) {
    await page.goto(path);
    await expect(page.getByRole("heading").first()).toBeVisible();
    expect(await axeProblems(page), path).toEqual([]);
  }
});

test("axe finds nothing on an article, with each entry open in turn", async ({ as }) => {
  // Many entries, each looked at in two themes.
  test.setTimeout(400_000);
  const page = await as("ruth");
  await page.goto("/n/demo/articles");
  const articles = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link");
  const all = await articles.evaluateAll((links) =>
    links.map((link) => link.getAttribute("href") ?? ""),
  );
  // The demo's own two, in English and in Arabic; other journeys import theirs above them.
  const addresses = all.slice(-2);
  expect(addresses).toHaveLength(2);
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole("document", { name: "Article text" })).toBeVisible();
    expect(await axeProblems(page), address).toEqual([]);
    for (const entry of await page.getByRole("complementary").getByRole("article").all()) {
      await entry.locator("button[aria-expanded=false]").first().click();
      const open = "article:has(> div > button[aria-expanded=true])";
      expect(await axeProblems(page, open), address).toEqual([]);
    }
    await page.goto(`${address}?show=findings&by=rule`);
    const folded = page.getByRole("region", { name: "Tested for consistency" });
    await folded.getByRole("button").first().click();
    for (const box of await page.getByRole("checkbox", { name: /^Select: / }).all()) {
      await box.check();
    }
    expect(await axeProblems(page), `${address}, its findings`).toEqual([]);
    await page.goto(`${address}/history`);
    await expect(page.getByRole("heading").first()).toBeVisible();
    expect(await axeProblems(page), `${address}/history`).toEqual([]);
  }
});
