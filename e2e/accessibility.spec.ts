import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { demoArticle } from "./pages/demo-article.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

test("axe finds nothing where one is signed out", async ({ page }) => {
  for (const path of ["/sign-in", "/nowhere"]) {
    await page.goto(path);
    await expect(page.getByRole("heading").first()).toBeVisible();
    expect(await axeProblems(page), path).toEqual([]);
  }
});

test("axe finds nothing on any page of a newsroom", async ({ as }) => {
  test.slow();
  const page = await as("ruth");
  const paths = [
    "",
    "board",
    "notifications",
    "articles",
    "articles/new",
    "search",
    "search?q=countries -harbour kind:poem",
    "check-settings",
    "checklists",
    "members",
    "log",
    "nowhere",
  ].map((part) => `/n/demo/${part}`);
  for (const path of [...paths, "/account"]) {
    await page.goto(path);
    await expect(page.getByRole("heading").first()).toBeVisible();
    expect(await axeProblems(page), path).toEqual([]);
  }
});

test("axe finds nothing on an article, with each entry open in turn", async ({ as }) => {
  // Many entries, each looked at in two themes.
  test.setTimeout(400_000);
  const page = await as("ruth");
  for (const address of [await demoArticle("en"), await demoArticle("ar")]) {
    await page.goto(address);
    await expect(page.getByRole("document", { name: "Article text" })).toBeVisible();
    expect(await axeProblems(page), address).toEqual([]);
    for (const entry of await page.getByRole("complementary").getByRole("article").all()) {
      await entry.locator("button[aria-expanded=false]").first().click();
      const open = "article:has(> div > button[aria-expanded=true])";
      expect(await axeProblems(page, open), address).toEqual([]);
    }
    await page.goto(`${address}?show=findings&by=rule`);
    const folded = page.getByRole("region", { name: "Tested for consistency" });
    await folded.getByRole("button").first().click();
    for (const box of await page.getByRole("checkbox", { name: /^Select: / }).all()) {
      await box.check();
    }
    expect(await axeProblems(page), `${address}, its findings`).toEqual([]);
    await page.goto(`${address}/history`);
    await expect(page.getByRole("heading").first()).toBeVisible();
    expect(await axeProblems(page), `${address}/history`).toEqual([]);
  }
});

for (const language of ["en", "ar"] as const) {
  test(`axe finds nothing in what opens over an article and beside it: ${language}`, async ({
    as,
  }) => {
    test.setTimeout(240_000);
    const page = await as("ruth");
    const workbench = new WorkbenchPage(page, language);
    await new WorkbenchPage(page).openDemo();
    const address = page.url();
    const url = new URL(address).origin;
    await page.context().addCookies([{ name: "stet-language", value: language, url }]);
    await workbench.open(address);
    await expect(page.locator(`html[lang=${language}]`)).toBeVisible();

    await test.step("words that are marked, and what is written about them", async () => {
      await workbench.mark("national security adviser");
      await expect(page.getByRole("toolbar")).toBeVisible();
      expect(await axeProblems(page, "[role=toolbar]")).toEqual([]);
      await page.keyboard.press("c");
      await expect(workbench.panel.getByRole("textbox")).toBeFocused();
      expect(await axeProblems(page, "aside")).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(workbench.panel.getByRole("textbox")).toBeHidden();
    });

    await test.step("what lies at one place", async () => {
      await workbench.open(address);
      await workbench.click("countries");
      await expect(page.getByRole("menuitem").first()).toBeFocused();
      expect(await axeProblems(page, "[role=menu]")).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("menu")).toBeHidden();
    });

    await test.step("the commands and the keys", async () => {
      for (const key of ["ControlOrMeta+k", "?"]) {
        await page.keyboard.press(key);
        await expect(page.getByRole("dialog"), key).toBeVisible();
        expect(await axeProblems(page, "dialog"), key).toEqual([]);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toBeHidden();
      }
    });

    await test.step("what is looked at, the sources, and the claims as a table", async () => {
      for (const query of ["show=coverage", "show=sources", "view=table&show=claims"]) {
        await page.goto(`${address}?${query}`);
        await expect(workbench.panel).toBeVisible();
        expect(await axeProblems(page), query).toEqual([]);
      }
    });

    await test.step("in a narrow window: the rooms in a menu, the panel as a sheet", async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await workbench.open(address);
      await page.getByRole("navigation").first().getByRole("button").click();
      expect(await axeProblems(page, "header")).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("w");
      await expect(workbench.panel).toBeVisible();
      expect(await axeProblems(page)).toEqual([]);
    });
  });
}
