import { expect, test } from "./fixtures.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

test("what one types is kept when another card is opened, and when the page is loaded again", async ({
  as,
}) => {
  const page = await as("imani");
  await page.goto("/n/demo/articles");
  // The oldest English article: the demo's own.
  await page.getByRole("main").locator("a[lang=en]").last().click();
  const workbench = new WorkbenchPage(page);
  await expect(workbench.text).toBeVisible();

  const claim = await workbench.expand("Claim 3");
  await claim.getByRole("button", { name: /^Propose/ }).click();
  await claim.getByLabel("What it rests on").fill("The first reports are of that morning.");
  await workbench.expand("Claim 2");
  await expect(claim.getByLabel("What it rests on")).toHaveCount(0);
  await workbench.expand("Claim 3");
  await expect(claim.getByLabel("What it rests on")).toHaveValue(
    "The first reports are of that morning.",
  );

  await workbench.mark("Gaza truce");
  await page.keyboard.press("m");
  await page.getByLabel("Comment", { exact: true }).fill("Is it a truce or a ceasefire?");
  await workbench.mark("Noor Haddad");
  await page.getByRole("toolbar").getByRole("button", { name: "Comment" }).click();
  await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(
    "Is it a truce or a ceasefire?",
  );

  await page.reload();
  await workbench.expand("Claim 3");
  await expect(claim.getByLabel("What it rests on")).toHaveValue(
    "The first reports are of that morning.",
  );
  await claim.getByRole("button", { name: "Cancel" }).click();
  await expect(claim.getByRole("button", { name: /^Propose/ })).toBeVisible();
});
