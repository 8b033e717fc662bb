import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `Ferry service to resume
The harbour board met envoys of 17 towns on Wednesday, its office said on Thursday.
Tickets will cost 12 euros, and the pier will open in June.`;

test("many claims are given to somebody, planned and approved in one table, and taken out as CSV", async ({
  as,
}) => {
  test.slow();
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Tables ${Date.now()}`);
  await door.confirm();
  const address = door.page.url();
  const tomasz = new WorkbenchPage(await as("tomasz"));
  await tomasz.open(address);
  const statements = ["Envoys of 17 towns came.", "A ticket costs 12 euros.", "It opens in June."];
  for (const [index, words] of ["17 towns", "12 euros", "in June"].entries()) {
    await tomasz.mark(words);
    await tomasz.page.keyboard.press("c");
    await tomasz.page.getByLabel("What is claimed").fill(statements[index] ?? "");
    await tomasz.page.getByRole("button", { name: "Open claim", exact: true }).click();
    const claim = `Claim ${index + 1}`;
    await expect(tomasz.card(claim)).toBeVisible();
    if (index < 2) await tomasz.propose(claim, "The board's minutes say so.");
  }

  const ruth = new WorkbenchPage(await as("ruth"));
  const { page } = ruth;
  await ruth.open(address);
  const table = page.getByRole("table", { name: "Claims of this article" });
  const rows = table.getByRole("row");
  const filter = page.getByRole("search", { name: "Which claims are shown" });
  const bar = page.getByRole("region", { name: "Ticked claims" });

  await test.step("the table is one key away, sorted and filtered by its address", async () => {
    await page.keyboard.press("t");
    await expect(rows).toHaveCount(4);
    await page.getByRole("button", { name: "Claim", exact: true }).click();
    await expect(rows.nth(1)).toContainText("It opens in June.");
    await filter.getByLabel("Words").fill("euros");
    await expect(rows).toHaveCount(2);
    await page.reload();
    await expect(rows).toHaveCount(2);
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect(rows).toHaveCount(4);
  });

  await test.step("all are given another priority, and back with one key", async () => {
    await page.getByRole("checkbox", { name: "Tick all claims that are shown" }).check();
    const priority = bar.getByLabel("Priority", { exact: true });
    await priority.selectOption("High");
    await expect(table.getByRole("cell", { name: "High" })).toHaveCount(0);
    await bar.getByRole("button", { name: "Set: Priority" }).click();
    await expect(table.getByRole("cell", { name: "High" })).toHaveCount(3);
    await bar.getByText("3 claims ticked").click();
    await page.keyboard.press("z");
    await expect(table.getByRole("cell", { name: "Normal" })).toHaveCount(3);
  });

  await test.step("those that wait are approved together once each was looked at", async () => {
    await bar.getByRole("button", { name: /Look at the next/ }).click();
    await expect(ruth.panel).toContainText("The board's minutes say so.");
    await bar.getByRole("button", { name: /1 of 2 seen/ }).click();
    await bar.getByRole("button", { name: "Approve 2" }).click();
    await expect(table.getByText("Approved")).toHaveCount(2);
  });

  await test.step("what is shown leaves as a CSV", async () => {
    await filter.getByLabel("State").selectOption("Approved");
    await expect(rows).toHaveCount(3);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV of these" }).click(),
    ]);
    const csv = await readFile(await download.path(), "utf8");
    expect(csv).toContain("Envoys of 17 towns came.");
    expect(csv).not.toContain("It opens in June.");
  });
});
