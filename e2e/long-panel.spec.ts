import { expect, test } from "./fixtures.ts";
import { ImportPage } from "./pages/import-page.ts";
import { newestRevision } from "./pages/revisions.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const COMMENTS = 150;

test("of very many entries those near the view are in the page, and each is reached", async ({
  as,
}) => {
  test.slow();
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  const sentences = Array.from({ length: COMMENTS }, (_, index) => `Sentence number ${index + 1}.`);
  await door.paste(sentences.join("\n"));
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Many comments ${Date.now()}`);
  await door.confirm();
  const { page } = door;
  const noor = new WorkbenchPage(page);
  const address = page.url();
  const articleId = noor.articleId();
  const { id: revisionId, text } = await newestRevision(articleId);
  for (const [index, exact] of sentences.entries()) {
    const start = text.indexOf(exact);
    const answer = await page.request.post(`/api/v1/n/demo/articles/${articleId}/annotations`, {
      data: {
        ...{ revisionId, kind: "comment", body: `Comment ${index + 1}` },
        ranges: [{ start, end: start + exact.length, exact }],
      },
    });
    expect(answer.ok()).toBe(true);
  }
  await noor.open(`${address}?show=annotations`);
  const entries = noor.panel.getByRole("article");
  const open = noor.panel.locator("article:has(button[aria-expanded=true])");

  await test.step("not all are in the page", async () => {
    await expect(entries.first()).toContainText("Comment 1");
    expect(await entries.count()).toBeLessThan(60);
  });

  await test.step("one that is asked for in the text is shown, wherever it stands", async () => {
    await noor.click("Sentence number 140.");
    await expect(open).toContainText("Comment 140");
    await expect(open).toBeInViewport();
  });

  await test.step("the next and the one before, with the focus", async () => {
    for (let times = 0; times < 5; times += 1) await page.keyboard.press("k");
    await expect(open).toContainText("Comment 135");
    await expect(open).toBeInViewport();
    await expect(open.locator("button").first()).toBeFocused();
  });

  await test.step("the open one stays in the page however far one scrolls", async () => {
    await noor.panel
      .locator("> div")
      .last()
      .evaluate((box) => box.scrollTo({ top: 0 }));
    await expect(entries.first()).toContainText("Comment 1");
    await expect(open).toHaveCount(1);
  });
});
