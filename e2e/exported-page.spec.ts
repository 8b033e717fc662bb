import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { demoArticle } from "./pages/demo-article.ts";

/** How wide a sheet of A4 is between margins of 2 cm, in CSS pixels. */
const PAPER = 642;

const reachable = "a[href], [tabindex='0']";

/** What a reader of the page sees of it, without the gaps between: all of it but its list of contents. */
const seen = async (page: Page): Promise<string> =>
  (await page.locator("header, main").allInnerTexts()).join("").replace(/\s/g, "");

/** What is written in it, whether it is seen or not. */
const written = async (page: Page): Promise<string> =>
  (await page.locator("header, main").allTextContents()).join("").replace(/\s/g, "");

/** What of it reaches beyond the sides of the window, unless it scrolls by itself. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const scrolls = element.closest(".wide");
        if (scrolls && getComputedStyle(scrolls).overflowX === "auto") return false;
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > window.innerWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

for (const language of ["en", "ar"] as const) {
  test(`the report as one HTML file reads from the disk, with no scripts and no network: ${language}`, async ({
    as,
    browser,
  }, info) => {
    test.slow();
    const ruth = await as("ruth");
    const file = info.outputPath(`report-${language}.html`);
    await ruth.goto(`${await demoArticle(language)}/history`);
    await ruth.getByRole("combobox", { name: /^Format/ }).selectOption("html");
    const coming = ruth.waitForEvent("download");
    await ruth.getByRole("button", { name: "Download" }).click();
    await (await coming).saveAs(file);

    const address = pathToFileURL(file).href;
    const alone = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await alone.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(address);

    await test.step("it asks for nothing, and hides nothing on screen", async () => {
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator(`h1:lang(${language})`)).toHaveCount(1);
      expect(asked).toEqual([address]);
      expect((await seen(page)).toLowerCase()).toBe((await written(page)).toLowerCase());
    });

    await test.step("on a narrow screen nothing lies beyond it", async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(390);
      expect(await cutOff(page)).toEqual([]);
    });

    await test.step("Tab reaches each link and each table in turn, and one sees where one is", async () => {
      const all = page.locator(reachable);
      const count = await all.count();
      expect(count).toBeGreaterThan(10);
      for (let place = 0; place < count; place += 1) {
        await page.keyboard.press("Tab");
        await expect(all.nth(place)).toBeFocused();
        await expect(all.nth(place)).toBeInViewport();
        await expect(all.nth(place)).toHaveCSS("outline-style", "solid");
      }
      await page.locator("a[href='#claims']").press("Enter");
      await expect(page.getByRole("heading", { name: "The claims" })).toBeInViewport();
    });

    await test.step("on paper all of it stands, dark on light, within the margins", async () => {
      const onScreen = await seen(page);
      await page.setViewportSize({ width: PAPER, height: 1_000 });
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await seen(page)).toBe(onScreen);
      expect(await cutOff(page)).toEqual([]);
      await expect(page.locator("body")).toHaveCSS("color", "rgb(28, 27, 25)");
      await expect(page.locator("body")).toHaveCSS("background-color", "rgb(253, 252, 250)");
    });
    expect(asked).toEqual([address]);
    await alone.close();

    await test.step("axe, which needs scripts, finds nothing, in the light and the dark", async () => {
      const looking = await (await browser.newContext({ offline: true })).newPage();
      for (const width of [1_280, 390]) {
        await looking.setViewportSize({ width, height: 900 });
        await looking.goto(address);
        expect(await axeProblems(looking), String(width)).toEqual([]);
      }
      await looking.context().close();
    });
  });
}
