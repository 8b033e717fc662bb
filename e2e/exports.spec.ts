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
