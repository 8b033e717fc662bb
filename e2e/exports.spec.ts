import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { demoArticle } from "./pages/demo-article.ts";

async function openHistory(page: Page): Promise<void> {
  await page.goto(`${await demoArticle("en")}/history`);
  await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
}

const digestOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

test("a report that a job makes is told of by a notification, whose link gives its file, as its digest says", async ({
  as,
}) => {
  const page = await as("helen");
  await openHistory(page);
  await page.getByLabel("Format").selectOption("jsonl");
  await page.getByRole("radio", { name: "Legal" }).check();
  await page.getByRole("button", { name: "Make it in the background" }).click();
  const status = page.getByRole("main").getByRole("status");
  await expect(status.getByText(/^Your report of event \d+ is ready\.$/)).toBeVisible();
  const digest = (await status.locator("code").textContent()) ?? "";
  expect(await axeProblems(page)).toEqual([]);
  const fetched = page.waitForEvent("download");
  await status.getByRole("link", { name: "Fetch it" }).click();
  expect(digestOf(await (await fetched).path())).toBe(digest);

  // Whoever left the page meanwhile is told all the same.
  await page.getByRole("link", { name: /^Notifications, \d+ unread$/ }).click();
  const told = page
    .getByRole("listitem")
    .filter({ hasText: /exported the legal edition of the report of .* as JSON Lines/ })
    .first();
  await expect(told.getByText("New: Your report is ready")).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  const again = page.waitForEvent("download");
  await told.getByRole("link").click();
  expect(digestOf(await (await again).path())).toBe(digest);
  await expect(told.getByText("Your report is ready", { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/notifications$/);
});

test("whoever follows the link of somebody else's report is told that there is none", async ({
  as,
}) => {
  const page = await as("ruth");
  const answer = await page.request.get("/n/demo/reports/0190f5a0-0001-7000-8000-000000000001");
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain("There is no such report here");
});

test("while it is made, the page says at which step it is, and how much of that is done where that is known", async ({
  as,
}, info) => {
  test.slow();
  const page = await as("ruth");
  await openHistory(page);
  await page.getByLabel("Format").selectOption("pdf");
  const asked = page
    .waitForResponse((answer) => answer.request().method() === "POST")
    .then((answer) => answer.json());
  // What it is told while it is made, for as long as somebody looks at it.
  let told: { stage: string; progress: number | null } | undefined;
  told = { stage: "reading", progress: 40 };
  await page.route(/\/reports\/[0-9a-f-]+$/, async (route) => {
    if (told) await route.fulfill({ json: { ...(await asked), state: "working", ...told } });
    else await route.continue();
  });
  await page.getByRole("button", { name: "Make it in the background" }).click();
  const status = page.getByRole("main").getByRole("status").first();
  const bar = status.locator("progress");
  await expect(status).toContainText("Step 1 of 4: reading the log");
  await expect(status).toContainText("40 of 100");
  await expect(bar).toHaveAttribute("value", "40");
  told = { stage: "writing", progress: null };
  await expect(status).toContainText("Step 3 of 4: setting the pages");
  await expect(status).not.toContainText("of 100");
  await expect(bar).not.toHaveAttribute("value");
  expect(await axeProblems(page)).toEqual([]);
  for (const [language, text] of [
    ["en", "Step 3 of 4: setting the pages"],
    ["ar", "تنضيد الصفحات"],
    ["de", "die Seiten werden gesetzt"],
  ] as const) {
    const { hostname: domain } = new URL(page.url());
    const chosen = { name: "stet-language", value: language, domain, path: "/" };
    await page.context().addCookies([chosen]);
    await page.reload();
    await expect(status).toContainText(text);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await status.scrollIntoViewIfNeeded();
      await page.screenshot({ path: info.outputPath(`${language}-${width}.png`) });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    expect(await axeProblems(page)).toEqual([]);
  }
  told = undefined;
  await expect(status.locator("code")).toBeVisible();
});
