import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, type Person, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { latinWords } from "./pages/foreign-words.ts";
import { asked, importArticle, publishNewest, signOffNewest } from "./pages/published-article.ts";
import { checksRan, editByRequest } from "./pages/revisions.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const wrong = "Three ships were held";
const right = "Four ships were held";
const text = `Harbour news\n${wrong}: the Aurora, the Benbow, the Castor and the Dione.`;
const error = "Four ships are named, and the text says three.";
const notice = "An earlier version gave a wrong number of ships.";

/** The focus goes to a field by its label with Tab alone; what is written there is typed. */
async function typeInto(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  for (let steps = 0; steps < 40; steps += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(field).toBeFocused();
  await page.keyboard.insertText(words);
}

/** An article of ours that is published, and who works on it. */
async function published(as: (person: Person) => Promise<Page>) {
  const desk = {
    reporter: await as("noor"),
    reviewer: await as("imani"),
    editor: await as("ruth"),
  };
  const title = `Ships ${crypto.randomUUID().slice(0, 8)}`;
  const articleId = await importArticle(desk, text, title);
  await signOffNewest(desk, articleId);
  await publishNewest(desk, articleId);
  return { desk, title, articleId };
}

test("an error in a published text is corrected, told, listed, and made a case for the checks", async ({
  as,
}, info) => {
  test.slow();
  const { desk, title, articleId } = await published(as);
  const page = desk.editor;
  const ruth = new WorkbenchPage(page);
  await ruth.open(`/n/demo/articles/${articleId}`);

  await test.step("it is opened by keyboard alone; words that do not stand there are told", async () => {
    await page.getByRole("button", { name: "Open a correction…" }).press("Enter");
    await expect(page.getByLabel("What is wrong", { exact: true })).toBeFocused();
    await page.keyboard.insertText(error);
    await typeInto(page, "How it was found", "A reader wrote.");
    await typeInto(page, "Who found it", "A reader");
    const quote = page.getByLabel("The wrong words, as they stand in the text");
    await quote.fill("Nine ships");
    await quote.press("Control+Enter");
    await expect(page.getByText("These words are not in the text.")).toBeVisible();
    await quote.fill(wrong);
    await page.getByLabel("What kind of error").selectOption("number");
    expect.soft(await axeProblems(page, "form")).toEqual([]);
    await page.getByRole("button", { name: "Open the correction" }).press("Enter");
    await expect(page.getByText(`A correction is open: ${error}`)).toBeVisible();
    await expect(page.getByRole("button", { name: "The correction is made…" })).toHaveCount(0);
  });

  await test.step("the text is revised, checked and signed off, and the correction made", async () => {
    await editByRequest(desk.reporter, articleId, (was) => was.replace(wrong, right));
    await checksRan(desk.reviewer, articleId, 2);
    await signOffNewest(desk, articleId);
    await page.reload();
    await page.getByRole("button", { name: "The correction is made…" }).click();
    const form = page.getByRole("form", { name: "The correction is made" });
    await form.getByRole("button", { name: "Say that it is made" }).click();
    await expect(form.getByText("Please give the notice to the readers.")).toBeVisible();
    await form.getByLabel("Notice to the readers").fill(notice);
    await expect(form.getByLabel("The words that were wrong")).toHaveValue(wrong);
    await form.getByLabel("The words instead").fill(right);
    await form.getByLabel("How it came about").fill("Nobody counted the list.");
    await form.getByLabel("The check that would have caught it").selectOption("list-count");
    await form.getByRole("button", { name: "Say that it is made" }).click();
    await expect(page.getByText(/A correction is open/)).toHaveCount(0);
    await expect(page.getByText("Corrected", { exact: true }).first()).toBeVisible();
  });

  await test.step("the newsroom's page lists it; its case file runs", async () => {
    await page.goto("/n/demo/corrections?state=made");
    const entry = page.getByRole("list", { name: "Corrections" }).getByRole("listitem");
    const ours = entry.filter({ has: page.getByRole("link", { name: title }) });
    await expect(ours).toContainText(notice);
    await expect(ours).toContainText("Nobody counted the list.");
    const coming = page.waitForEvent("download");
    await ours.getByRole("link", { name: "Case file for the checks" }).click();
    const file = info.outputPath("case.jsonl");
    await (await coming).saveAs(file);
    const run = spawnSync(process.execPath, ["lib/cli/stet.ts", "cases", file], {
      encoding: "utf8",
    });
    expect(run.stdout).toContain("list-count, contradiction");
    expect(run.stdout).toContain("2 of 2 as expected.");
    expect(run.status).toBe(0);
    const input = await readFile(file, "utf8");
    const { status, stdout } = spawnSync(
      process.execPath,
      ["lib/cli/stet.ts", "check", "--jsonl"],
      {
        input,
        encoding: "utf8",
      },
    );
    expect(status).toBe(1);
    const found = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const contradictions = found.map(
      ({ findings }) =>
        (findings as { outcome: string }[]).filter(({ outcome }) => outcome === "contradiction")
          .length,
    );
    expect(contradictions).toEqual([1, 0]);
  });

  await test.step("and is read in Arabic, on a narrow screen too", async () => {
    await page.goto("/account");
    await expect(async () => {
      await page.getByRole("radio", { name: "العربية" }).check();
      await expect(page.locator("html")).toHaveAttribute("lang", "ar", { timeout: 3_000 });
    }).toPass();
    for (const width of [1_280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto("/n/demo/corrections");
      await expect(page.getByRole("heading", { level: 1, name: "التصحيحات" })).toBeVisible();
      await expect(page.getByText(notice)).toBeVisible();
      expect.soft(await latinWords(page)).toEqual([]);
      expect.soft(await axeProblems(page)).toEqual([]);
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});

test("of a killed article a correction is told without a new text", async ({ as }) => {
  test.slow();
  const { desk, title, articleId } = await published(as);
  const page = desk.editor;
  await new WorkbenchPage(page).open(`/n/demo/articles/${articleId}`);
  await page.getByRole("button", { name: "Open a correction…" }).click();
  const form = page.getByRole("form", { name: "Correction", exact: true });
  await form.getByLabel("What is wrong", { exact: true }).fill("The ships were never held.");
  await form.getByLabel("How it was found").fill("The harbour office called.");
  await form.getByLabel("Who found it").fill("The harbour office");
  await form.getByLabel("How grave it is").selectOption("kill");
  await form.getByRole("button", { name: "Open the correction" }).click();
  await expect(page.getByText(/A correction is open/)).toBeVisible();

  await expect(page.getByText(/This error takes the article away/)).toBeVisible();
  await page.getByText("Reopen, kill, archive").click();
  await page.getByRole("button", { name: "Kill…" }).click();
  await page.getByLabel("Why is it not to be published?").fill("It was never so.");
  await page.getByRole("button", { name: "Kill", exact: true }).click();
  await expect(
    page.getByText("The article was killed: say what its readers are told."),
  ).toBeVisible();
  await page.getByRole("button", { name: "The correction is made…" }).click();
  const made = page.getByRole("form", { name: "The correction is made" });
  await made.getByLabel("Notice to the readers").fill("We have taken this report down.");
  await made.getByLabel("How it came about").fill("Nobody asked the harbour office.");
  await made.getByLabel("The stage that missed it").selectOption("reporting");
  await made.getByRole("button", { name: "Say that it is made" }).click();
  await expect(page.getByText(/A correction is open/)).toHaveCount(0);

  await page.goto("/n/demo/corrections?state=made");
  const entry = page.getByRole("list", { name: "Corrections" }).getByRole("listitem");
  const ours = entry.filter({ has: page.getByRole("link", { name: title }) });
  await expect(ours).toContainText("No case for the checks can be made of it: it names no words");
  await expect(ours.getByRole("link", { name: "Case file for the checks" })).toHaveCount(0);
});

test("of a text that was opened again first a correction is opened once it is as readers have it", async ({
  as,
}) => {
  test.slow();
  const { desk, articleId } = await published(as);
  await asked(desk.editor, `articles/${articleId}/reopen`, { reason: "A reader wrote." });
  await editByRequest(desk.reporter, articleId, (was) => was.replace(wrong, right));
  const page = desk.editor;
  await new WorkbenchPage(page).open(`/n/demo/articles/${articleId}`);
  await page.getByRole("button", { name: "Open a correction…" }).click();
  const form = page.getByRole("form", { name: "Correction", exact: true });
  await form.getByLabel("What is wrong", { exact: true }).fill(error);
  await form.getByLabel("How it was found").fill("A reader wrote.");
  await form.getByLabel("Who found it").fill("A reader");
  await form.getByRole("button", { name: "Open the correction" }).click();
  await expect(form.getByText(/The text was changed since it was published/)).toBeVisible();

  await asked(desk.editor, `articles/${articleId}/restore`, { number: 1, replaces: 2 });
  await page.reload();
  await page.getByRole("button", { name: "Open a correction…" }).click();
  await expect(form.getByLabel("What is wrong", { exact: true })).toHaveValue(error);
  await form.getByRole("button", { name: "Open the correction" }).click();
  await expect(page.getByText(`A correction is open: ${error}`)).toBeVisible();
});
