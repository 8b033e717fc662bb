import { expect, test } from "./fixtures.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

test("dates are in the reader's zone, with the article's beside them", async ({ as }) => {
  const ruth = new WorkbenchPage(await as("ruth"));
  await ruth.openDemo();
  await expect(
    ruth.page.getByText("17 May 2024, 03:15, Asia/Riyadh (00:15 for you)"),
  ).toBeVisible();
  const claim = await ruth.expand("Claim 1");
  const both = /, \d\d:\d\d \((\d+ \w+ \d{4}, )?\d\d:\d\d in Riyadh\)/;
  await expect(claim.getByText(both).first()).toBeVisible();
  const [here, there] = await claim
    .getByText(both)
    .first()
    .locator("time")
    .evaluateAll((times) => times.map((time) => time.textContent?.slice(-5) ?? ""));
  const minutes = (clock = "") => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  expect((minutes(there) - minutes(here) + 24 * 60) % (24 * 60)).toBe(3 * 60);
});
