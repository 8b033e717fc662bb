import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "./fixtures.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const seed = "../shared/seeds/000_4b8dff1a9983f0d0.txt";

test("the article that it all began with", async ({ as }) => {
  test.skip(!existsSync(seed), "The text is not there; the demo article covers it.");
  const page = await as("noor");
  const door = new ImportPage(page);
  await door.open("demo");
  await door.paste(readFileSync(seed, "utf8"));
  await expect(door.field("Date")).toHaveValue("2024-05-17");
  await expect(door.field("Time (if known)")).toHaveValue("03:15");
  await expect(door.field("Time zone")).toHaveValue("Asia/Riyadh");
  await door.field("Title").fill("The article that it all began with");
  await door.confirm();

  const workbench = new WorkbenchPage(page);
  const finding = await workbench.expand("Finding: The text says 17 countries and lists 18.");
  await expect.poll(() => workbench.focused()).toHaveLength(19);
  await expect(finding).toContainText("United States");
  await expect(finding).toContainText("gives 17");
  await expect(workbench.card(/“Wednesday”.*15 May 2024/)).toHaveCount(2);
  await expect(workbench.card(/“Thursday”.*16 May 2024/)).toHaveCount(3);
  await expect(workbench.panel.getByText("Contradiction", { exact: true })).toHaveCount(1);
});
