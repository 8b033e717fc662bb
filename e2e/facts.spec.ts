import { expect, test } from "./fixtures.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `5/17/2024 – Last updated: 5/17/2024 03:15 AM (Mecca time)
Harbour fleet grows
Two captains were named: Lena Holm and Jonas Berg. The harbour has 4,310 berths.
It is, Holm said, “the loveliest harbour of the coast”.`;

test("what nobody looked at is stepped through, judged not checkable, or opened as a claim", async ({
  as,
}) => {
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste(draft);
  await door.field("Title").fill("Harbour fleet, covered");
  await door.confirm();
  const workbench = new WorkbenchPage(await as("tomasz"));
  const { page, panel } = workbench;
  await workbench.open(door.page.url());

  await panel.getByRole("button", { name: /^Coverage/ }).click();
  await panel.getByRole("button", { name: /^Quotations:/ }).click();
  await page.keyboard.press("u");
  const quotation = panel.getByRole("article").filter({ hasText: "the loveliest harbour" });
  await expect(quotation).toContainText("no source attached");
  await expect
    .poll(() => workbench.focused())
    .toEqual([expect.stringContaining("the loveliest harbour")]);
  await quotation.getByRole("button", { name: "Not checkable" }).click();
  await quotation.getByLabel("Why can it not be checked?").fill("A matter of taste.");
  await quotation.getByRole("button", { name: "Not checkable" }).click();
  await expect(panel.getByRole("button", { name: /^Quotations:.*1 not checkable/ })).toBeVisible();

  await panel.getByText("1 judged not checkable").click();
  await panel.getByRole("button", { name: /loveliest harbour/ }).click();
  await expect(quotation).toContainText("Tomasz");
  await quotation.getByRole("button", { name: "Take back" }).click();
  await expect(panel.getByRole("button", { name: /^Quotations:.*not looked at/ })).toBeVisible();

  await panel.getByRole("button", { name: /^Quotations:/ }).click();
  await panel.getByRole("button", { name: /^Numbers:/ }).click();
  const berths = panel.getByRole("article").filter({ hasText: "4,310" });
  const next = panel.getByRole("button", { name: "Next not looked at" });
  await next.click();
  await expect(berths).toBeVisible();
  await berths.getByRole("button", { name: "Open a claim" }).click();
  await panel.getByLabel("What is claimed").fill("The harbour has 4,310 berths.");
  await panel.getByRole("button", { name: "Open claim" }).click();
  await expect(
    panel.getByRole("button", { name: /^Numbers:.*1 covered by a claim/ }),
  ).toBeVisible();
});
