import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { ImportPage } from "./pages/import-page.ts";
import { editByRequest } from "./pages/revisions.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `Library opens late
The library on the square will open on Monday, the town said.
Its hall holds 120 readers and was painted by the pupils of two schools.
The town paid 4 million euros for it.
A reading room for children will follow next spring, after the roof is mended.
The old building at the station stays shut, the mayor told the council.
Nobody has said yet what is to become of the books that are stored there.`;

test("what an edit changed is shown by word, with the claims that it touched; old texts stay readable", async ({
  as,
}) => {
  test.slow();
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Library ${Date.now()}`);
  await door.confirm();
  const address = door.page.url();
  const page = await as("tomasz");
  const workbench = new WorkbenchPage(page);
  await workbench.open(address);
  const articleId = workbench.articleId();
  const claims = [
    ["120 readers", "The hall holds 120 readers."],
    ["4 million euros", "The town paid 4 million euros."],
    ["on Monday", "It opens on Monday."],
  ] as const;
  for (const [words, statement] of claims) {
    await workbench.mark(words);
    await page.keyboard.press("c");
    await page.getByLabel("What is claimed").fill(statement);
    await page.getByRole("button", { name: "Open claim", exact: true }).click();
    await expect(
      workbench.card(`Claim ${claims.findIndex(([one]) => one === words) + 1}`),
    ).toBeVisible();
  }

  const comparison = page.getByRole("region", { name: "The text" });
  const touched = page.getByRole("region", { name: "This edit touched 3 claims" });

  await test.step("one revision has nothing to be compared with", async () => {
    await page.goto(`${address}/changes`);
    await expect(page.getByText("There is one revision so far")).toBeVisible();
  });

  await test.step("the workbench leads to what the last edit changed, by word", async () => {
    await editByRequest(door.page, articleId, (text) => {
      const [title, first, ...rest] = text
        .replace("4 million", "5 million")
        .replace("painted by the pupils", "designed by the pupils")
        .split("\n");
      return [title, ...rest, first].join("\n");
    });
    await workbench.open(address);
    await page.getByRole("link", { name: "Revision 2" }).click();
    await expect(page.getByRole("heading", { name: "What changed" })).toBeVisible();
    await expect(comparison.locator("del", { hasText: "4" })).toHaveText("removed: 4");
    await expect(comparison.locator("ins", { hasText: "5" })).toHaveText("added: 5");
    await expect(comparison.getByText("Moved here from paragraph 2")).toBeVisible();
    await expect(comparison.getByText("stays shut, the mayor told")).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
  });

  await test.step("the claims that it touched are listed, each with what became of it", async () => {
    const number = page.getByRole("article", { name: "Claim 2" });
    await expect(number).toContainText("Its words changed");
    await expect(number.locator("del")).toContainText("4");
    const moved = page.getByRole("article", { name: "Claim 3" });
    await expect(moved).toContainText("Kept, moved");
  });

  await test.step("a changed context is confirmed in one click", async () => {
    const context = page.getByRole("article", { name: "Claim 1" });
    await expect(context).toContainText("Kept; please confirm");
    await expect(context.locator("ins")).toContainText("designed");
    await context.getByRole("button", { name: "Confirm" }).click();
    await expect(context).toContainText("Kept; confirmed");
    await expect(context).toContainText(/Confirmed by Tomasz/);
    await expect(context.getByRole("button")).toHaveCount(0);
  });

  await test.step("the two stand side by side where there is room", async () => {
    await page.getByRole("link", { name: "Side by side" }).click();
    await expect(page).toHaveURL(/view=side/);
    await expect(comparison.locator("del:visible")).toHaveCount(2);
    await expect(comparison.locator("ins:visible")).toHaveCount(2);
    expect(await axeProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(comparison.locator("del:visible")).toHaveCount(2);
    expect(await axeProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step("any two revisions can be compared", async () => {
    await editByRequest(door.page, articleId, (text) => text.replace("shut", "closed"));
    await page.goto(`${address}/changes`);
    await expect(page.getByText("No claim is touched")).toBeVisible();
    await expect(page.getByText("3 claims elsewhere stay as they are.")).toBeVisible();
    await page.getByLabel("From").selectOption("Revision 1");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByRole("heading", { name: /^These 2 edits touched/ })).toBeVisible();
    await expect(comparison.locator("ins", { hasText: "closed" })).toBeVisible();
  });

  await test.step("an old revision stays readable, and says that it is old", async () => {
    await page.getByRole("link", { name: "Read revision 1" }).click();
    await expect(workbench.text).toContainText("4 million euros");
    await expect(page.getByText(/This is not the newest/)).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await page.goto(`${address}/revisions/9`);
    await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  });

  await test.step("the history leads to the changes, and these to a claim in the workbench", async () => {
    await page.goto(`${address}/history`);
    await page.getByRole("link", { name: "What changed with revision 2" }).click();
    await expect(touched).toBeVisible();
    await touched.getByRole("link", { name: "Open claim 2" }).click();
    await expect.poll(() => workbench.focused()).toEqual(["5 million euros"]);
    await expect(workbench.card("Claim 2").locator("button[aria-expanded=true]")).toBeVisible();
  });
});
