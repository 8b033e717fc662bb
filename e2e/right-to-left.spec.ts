import { arabicDraft } from "../prisma/seed/demo-draft.ts";
import { expect, test } from "./fixtures.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

test("the Arabic article is shown from right to left, and can be annotated", async ({ as }) => {
  const page = await as("imani");
  await page.goto("/n/demo/articles");
  // By its title: other specs import Arabic articles of their own, and edit them meanwhile.
  await page.getByRole("main").getByRole("link", { name: arabicDraft.title }).click();
  const workbench = new WorkbenchPage(page);
  await expect(workbench.text).toHaveAttribute("dir", "rtl");
  await expect(workbench.text).toHaveAttribute("lang", "ar");
  const words = await workbench.text.evaluate(
    (root) => root.querySelector("p")?.textContent?.trim().split(/\s+/).slice(0, 3).join(" ") ?? "",
  );
  expect(words).toMatch(/[\u0600-\u06ff]/);
  await page.getByLabel("Find words in the text").fill(words);
  await workbench.panel.getByRole("button", { name: /^Comment(?: on place 1 |$)/ }).click();
  // The field for plain words makes way for the small editor once that has come.
  await expect(page.getByRole("toolbar", { name: "Formatting" })).toBeVisible();
  await page.getByLabel("Comment", { exact: true }).fill("قيد المراجعة");
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(workbench.card("Comment: قيد المراجعة")).toBeVisible();
  await expect.poll(() => workbench.focused()).toEqual([words]);
});
