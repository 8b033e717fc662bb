import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { demoArticle } from "./pages/demo-article.ts";

test("every command is found by its name, and every key can be another or none", async ({ as }) => {
  const page = await as("ruth");
  await page.goto(await demoArticle("ar"));
  await expect(page.getByRole("document", { name: "Article text" })).toBeVisible();
  const commands = page.getByRole("dialog", { name: "Commands" });
  const selected = commands.getByRole("option", { selected: true });
  const keys = page.getByRole("dialog", { name: "Keys" });
  const open = page.getByRole("complementary").locator("article button[aria-expanded=true]");

  await test.step("a command by its name", async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(commands.getByRole("option", { name: /Next entry/ })).toBeVisible();
    expect(await axeProblems(page, "dialog")).toEqual([]);
    await page.keyboard.type("as a table");
    await expect(selected).toContainText("Claims as a table");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("table", { name: "Claims of this article" })).toBeVisible();
    await page.keyboard.press("t");
    await expect(page.getByRole("table", { name: "Claims of this article" })).toHaveCount(0);
  });

  await test.step("a claim by its number", async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("claim 1");
    // Not the tab “Claims”, whose number may be 1.
    await expect(selected).toContainText(/^Claim 1\b/);
    await page.keyboard.press("Enter");
    await expect(open).toContainText("Claim 1");
    await page.keyboard.press("Escape");
  });

  await test.step("what has no key of its own is there too, and what has one says it", async () => {
    const option = commands.getByRole("option");
    const offered = [
      ["run the checks", /^Run the checks again/],
      ["coverage", /^Coverage \d+/],
      ["sources", /^Sources \d+/],
      ["history", /^History/],
      ["report", /^Report \(PDF\)/],
      ["find words", /^Find words in the text/],
      ["to do", /^To do/],
      ["no words", /^Claim about no words in the text/],
      ["highlight", /^Highlight the marked words\s*h$/i],
    ] as const;
    await page.keyboard.press("ControlOrMeta+k");
    const field = commands.getByRole("combobox");
    for (const [asked, name] of offered) {
      await field.fill(asked);
      await expect(option.filter({ hasText: name }).first()).toBeVisible();
    }
    await page.keyboard.press("Escape");
    await expect(commands).toHaveCount(0);
  });

  await test.step("another key for a command; one that is taken is refused", async () => {
    await page.keyboard.press("?");
    const next = keys.getByRole("button", { name: /^Next entry: key/ });
    await next.click();
    await page.keyboard.press("k");
    await expect(keys).toContainText("This key is taken: Entry before.");
    await page.keyboard.press("y");
    await expect(next).toHaveAccessibleName(/key y/);
    expect(await axeProblems(page, "dialog")).toEqual([]);
    await keys.getByRole("button", { name: "Close" }).click();
    const before = await open.textContent();
    await page.keyboard.press("y");
    await expect(open).not.toHaveText(before ?? "");
    await page.reload();
    await page.keyboard.press("y");
    await expect(open).toHaveCount(1);
  });

  await test.step("no single key does anything where they are off, and the list is still there", async () => {
    await page.keyboard.press("?");
    await keys.getByRole("checkbox", { name: /Single letters/ }).uncheck();
    await page.keyboard.press("Escape");
    await expect(keys).toHaveCount(0);
    await page.keyboard.press("t");
    await page.keyboard.press("?");
    await expect(keys).toBeVisible();
    await expect(page.getByRole("table", { name: "Claims of this article" })).toHaveCount(0);
  });

  await test.step("a place of the newsroom", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("members");
    await expect(selected).toContainText("Members");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/members$/);
  });
});
