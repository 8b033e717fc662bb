import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { ImportPage } from "./pages/import-page.ts";
import { newestRevision } from "./pages/revisions.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const COMMENTED = [2, 30, 31, 60];

/** An article of many paragraphs, some of which have a comment; its workbench. */
async function manyParagraphs(page: Page): Promise<WorkbenchPage> {
  const door = new ImportPage(page);
  await door.open("demo");
  const lines = Array.from({ length: 80 }, (_, at) => `Paragraph ${at + 1} speaks of nothing.`);
  await door.paste(lines.join("\n"));
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Many paragraphs ${Date.now()}`);
  await door.confirm();
  const workbench = new WorkbenchPage(page);
  const articleId = workbench.articleId();
  const { id: revisionId, text } = await newestRevision(articleId);
  for (const number of COMMENTED) {
    const exact = `Paragraph ${number} speaks`;
    const start = text.indexOf(exact);
    const answer = await page.request.post(`/api/v1/n/demo/articles/${articleId}/annotations`, {
      data: {
        ...{ revisionId, kind: "comment", body: `On ${number}. ${"At length. ".repeat(40)}` },
        ranges: [{ start, end: start + exact.length, exact }],
      },
    });
    expect(answer.ok()).toBe(true);
  }
  await workbench.open(`${page.url().split("?")[0]}?show=annotations`);
  await expect(workbench.card(/On 60\./)).toBeAttached();
  return workbench;
}

/** How far down the screen the words in focus end. */
async function focusedBottom(page: Page): Promise<number> {
  return page.evaluate(() => {
    const range = document.createRange();
    for (const one of CSS.highlights.get("mark-focused") ?? []) {
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
    }
    return range.getBoundingClientRect().bottom;
  });
}

/** Turns the wheel over the text until these words stand in the middle of the screen. */
async function wheelTo(workbench: WorkbenchPage, words: string): Promise<void> {
  const { page, text } = workbench;
  const place = text.getByText(words);
  const distance = await place.evaluate((one) => one.getBoundingClientRect().top - 400);
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, distance);
  await expect(place).toBeInViewport();
}

test("the panel is made wider, hidden and shown by keyboard, and is so the next time", async ({
  as,
}) => {
  test.slow();
  const page = await as("ruth");
  const ruth = new WorkbenchPage(page);
  await ruth.openDemo();
  const line = page.getByRole("separator", { name: "Width of the panel" });

  await test.step("the line between is moved by arrows, as far as it goes", async () => {
    await line.focus();
    await expect(line).toHaveAttribute("aria-valuenow", "480");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift+ArrowLeft");
    await expect(line).toHaveAttribute("aria-valuenow", "600");
    expect((await ruth.panel.boundingBox())?.width).toBe(600);
    await page.keyboard.press("Home");
    await expect(line).toHaveAttribute("aria-valuenow", "320");
  });

  await test.step("the server knows it, so that it is so before any script has run", async () => {
    const drawn = async () => (await page.request.get(page.url())).text();
    await expect.poll(drawn).toContain("--panel:320px");
  });

  await test.step("it is dragged, and twice pressed it goes back", async () => {
    const box = await line.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 2, 400];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 3 });
    await page.mouse.move(x - 100, y);
    await page.mouse.up();
    await expect(line).toHaveAttribute("aria-valuenow", "420");
    await line.dblclick();
    await expect(line).toHaveAttribute("aria-valuenow", "480");
  });

  await test.step("a key hides it and shows it, and so does the palette", async () => {
    await page.keyboard.press("w");
    await expect(ruth.panel).toBeHidden();
    await page.keyboard.press("w");
    await expect(ruth.panel).toBeVisible();
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("hide the panel");
    await page.keyboard.press("Enter");
    await expect(ruth.panel).toBeHidden();
  });

  await test.step("it is kept, until an entry is asked for", async () => {
    await line.waitFor({ state: "detached" });
    await page.reload();
    await expect(ruth.text).toBeVisible();
    await expect(ruth.panel).toBeHidden();
    await page.keyboard.press("j");
    await expect(ruth.panel.locator("article:has(button[aria-expanded=true])")).toBeVisible();
  });

  await test.step("a key leads from an entry to its words, and Enter back", async () => {
    const open = ruth.panel.locator("article:has(button[aria-expanded=true]) button").first();
    await expect(open).toBeFocused();
    await page.keyboard.press("g");
    await expect(ruth.text).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(open).toBeFocused();
  });
});

test("the panel follows the text as one scrolls it, and nobody who has it in hand", async ({
  as,
}) => {
  test.slow();
  const noor = await manyParagraphs(await as("noor"));
  const { page } = noor;
  const far = noor.card(/On 60\./);
  await expect(far).not.toBeInViewport();

  await test.step("what there is about the part in view comes to stand beside it", async () => {
    await wheelTo(noor, "Paragraph 60 speaks");
    await expect(far).toBeInViewport();
    await wheelTo(noor, "Paragraph 2 speaks");
    await expect(noor.card(/On 2\./)).toBeInViewport({ ratio: 0.9 });
  });

  await test.step("whoever writes there is left in peace", async () => {
    const field = noor.panel.getByLabel("Find words in the text to annotate them");
    await field.fill("Paragraph");
    await wheelTo(noor, "Paragraph 60 speaks");
    await expect(field).toBeInViewport();
    await field.clear();
  });

  await test.step("it can be told to stay, and that is kept", async () => {
    await noor.text.click({ position: { x: 5, y: 5 } });
    await page.keyboard.press("f");
    await page.reload();
    const follow = noor.panel.getByRole("button", { name: "Follow the text" });
    await expect(follow).toHaveAttribute("aria-pressed", "false");
    await wheelTo(noor, "Paragraph 60 speaks");
    await expect(far).not.toBeInViewport();
  });
});

test("where there is little room the panel is a sheet over the text", async ({ as }) => {
  test.slow();
  const page = await as("tomasz");
  await page.setViewportSize({ width: 390, height: 844 });
  const tomasz = new WorkbenchPage(page);
  await tomasz.openDemo();
  const open = tomasz.panel.locator("article:has(button[aria-expanded=true])");

  await test.step("it is closed at first, and nothing is wider than the screen", async () => {
    await expect(tomasz.panel).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  await test.step("what is pressed in the text opens it there, and the words stay in view", async () => {
    await tomasz.click("prisoners");
    const menu = page.getByRole("menu", { name: "What is here" });
    await menu.getByRole("menuitem", { name: /^Claim 2/ }).click();
    await expect(open).toBeInViewport();
    await expect(open.locator("button").first()).toBeFocused();
    const sheet = await tomasz.panel.boundingBox();
    await expect.poll(() => focusedBottom(page)).toBeLessThan(sheet?.y ?? 0);
    expect(await focusedBottom(page)).toBeGreaterThan(0);
    expect(await axeProblems(page)).toEqual([]);
  });

  await test.step("Escape closes it, and one is where one was in the text", async () => {
    const before = await focusedBottom(page);
    await page.keyboard.press("Escape");
    await expect(tomasz.panel).toBeHidden();
    await expect(tomasz.text).toBeFocused();
    expect(await focusedBottom(page)).toBe(before);
  });

  await test.step("its button opens it too, and takes the focus back", async () => {
    await page.getByRole("button", { name: /^Panel/ }).click();
    await expect(tomasz.panel).toBeFocused();
    await tomasz.panel.getByRole("button", { name: "Hide the panel" }).click();
    await expect(page.getByRole("button", { name: /^Panel/ })).toBeFocused();
  });
});

test("what one filters is filtered for whoever is sent the address, beside the text and over it", async ({
  as,
}) => {
  test.slow();
  const ruth = new WorkbenchPage(await as("ruth"));
  await ruth.openDemo();
  await expect(ruth.card("Claim 1")).toBeVisible();
  const filter = ruth.panel.getByRole("search", { name: "What is shown" });
  const painted = (page: Page, look: string) =>
    page.evaluate(
      (name) =>
        [...CSS.highlights].reduce(
          (sum, [key, ranges]) => sum + (key.startsWith(name) ? ranges.size : 0),
          0,
        ),
      look,
    );
  await expect.poll(() => painted(ruth.page, "mark-finding")).toBeGreaterThan(0);

  await filter.getByRole("combobox", { name: "State" }).selectOption("Approved");
  await expect(filter.getByRole("status")).toHaveText(/^1 of \d+ shown, here and in the text$/);
  await expect(ruth.panel.getByRole("article")).toHaveCount(1);
  await expect.poll(() => painted(ruth.page, "mark-finding")).toBe(0);
  await expect.poll(() => painted(ruth.page, "mark-claim-approved")).toBeGreaterThan(0);
  await expect(ruth.page).toHaveURL(/[?&]state=approved/);

  const imani = new WorkbenchPage(await as("imani"));
  await imani.open(ruth.page.url());
  await expect(imani.panel.getByRole("article")).toHaveCount(1);
  await expect(imani.card("Claim 1")).toBeVisible();
  await expect.poll(() => painted(imani.page, "mark-claim-approved")).toBeGreaterThan(0);
  expect(await painted(imani.page, "mark-finding")).toBe(0);

  await test.step("and “Clear” takes it away again", async () => {
    await imani.panel.getByRole("button", { name: "Clear" }).click();
    await expect.poll(() => painted(imani.page, "mark-finding")).toBeGreaterThan(0);
    await expect(imani.page).not.toHaveURL(/state=/);
  });

  await test.step("what is asked of claims alone is not asked of another kind", async () => {
    await ruth.panel.getByRole("button", { name: /^Annotations/ }).click();
    await expect(ruth.page).not.toHaveURL(/state=/);
    await filter.getByRole("button", { name: "Mine" }).click();
    await expect(ruth.panel).toContainText("Nothing here is like this.");
  });
});
