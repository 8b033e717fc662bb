import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { demoArticle } from "./pages/demo-article.ts";
import { EditPage } from "./pages/edit-page.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const first = "The ferry to Kalmere carried 214 people.";
const second = "It left at noon.";
const third = "The harbour office counted them twice.";

const arabic = "غادرت العبارة الميناء ظهرا.\n\nكان على متنها 214 شخصا.";

/** Imports an article of this text, and gives its address. */
async function imported(page: Page, title: string, text: string): Promise<string> {
  const draft = new ImportPage(page);
  await draft.open("demo");
  await draft.paste(text);
  await draft.field("Title").fill(title);
  await draft.field("Date").fill("2026-03-02");
  await draft.confirm();
  return new URL(page.url()).pathname;
}

/** After saving, the page says what changed; the article's own page has the new text. */
async function savedAs(page: Page, number: number, article: string): Promise<WorkbenchPage> {
  await expect(
    page.getByText(`From revision ${number - 1} to revision ${number}, by word.`),
  ).toBeVisible();
  const workbench = new WorkbenchPage(page);
  await workbench.open(article);
  await expect(page.getByText(`Revision ${number}`, { exact: true })).toBeVisible();
  return workbench;
}

test("a reporter edits an article: its second revision, and nothing left unsaved", async ({
  as,
}) => {
  const page = await as("noor");
  const article = await imported(page, "The ferry", [first, second].join("\n\n"));
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  const edit = new EditPage(page);
  await expect(edit.text).toBeVisible();
  // The importer is the author: nothing is new to them.
  await expect(page.getByText("counts as an author")).toHaveCount(0);

  await edit.save();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was changed" })).toBeVisible();

  await edit.typeAfter(second, " It came back at six.");
  await page.keyboard.press("Shift+Home");
  await page.getByRole("button", { name: "Bold" }).click();
  await expect(page.getByRole("button", { name: "Bold" })).toHaveAttribute("aria-pressed", "true");
  await expect(edit.kept).toBeVisible();
  await page.getByLabel("What changed, and why").fill("The way back was missing.");
  expect(await axeProblems(page)).toEqual([]);
  await edit.save();

  const workbench = await savedAs(page, 2, article);
  await expect(workbench.text).toContainText("It came back at six.");
  await expect(workbench.text.locator("strong")).toContainText("It came back at six.");
  await edit.open(article);
  await expect(edit.text).toContainText("It came back at six.");
  await expect(page.getByRole("heading", { name: /unsaved edit/ })).toHaveCount(0);
});

test("words that are not saved survive a reload in the middle of typing, and can be discarded", async ({
  as,
}) => {
  const page = await as("noor");
  const article = await imported(page, "Kept words", [first, second].join("\n\n"));
  const edit = new EditPage(page);
  await edit.open(article);
  await edit.typeAfter(second, " Nobody had seen the captain.");
  // No waiting: what the page has not written yet, it writes as it goes.
  await page.reload();
  const found = page.getByRole("region", { name: /You have an unsaved edit from/ });
  await expect(found).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  await found.getByRole("button", { name: "Go on with it" }).click();
  await expect(edit.text).toContainText("Nobody had seen the captain.");

  await page.goto(article);
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await found.getByRole("button", { name: "Discard it" }).click();
  await expect(edit.text).toContainText(second);
  await expect(edit.text).not.toContainText("Nobody had seen the captain.");
  await page.reload();
  await expect(edit.text).toBeVisible();
  await expect(found).toHaveCount(0);
});

test("an article is edited in one tab at a time", async ({ as }) => {
  const page = await as("noor");
  const article = await imported(page, "Two tabs", first);
  const edit = new EditPage(page);
  await edit.open(article);
  await edit.typeAfter(first, " All were counted.");
  const tab = await page.context().newPage();
  await tab.goto(`${article}/edit`);
  await expect(tab.getByText("You are editing this article in another tab")).toBeVisible();
  expect(await axeProblems(tab)).toEqual([]);
  await page.close();
  await tab.getByRole("button", { name: "Go on with it" }).click();
  await expect(new EditPage(tab).text).toContainText("All were counted.");
});

test("what cannot be saved is refused in words, and stays as it was typed", async ({ as }) => {
  const page = await as("noor");
  const edit = new EditPage(page);
  await edit.open(await imported(page, "Emptied", first));
  await edit.text.click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await edit.save();
  await expect(
    page.getByRole("alert").filter({ hasText: "An article cannot be without text." }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await edit.typeAfter(first, " All were counted.");
  await page.context().clearCookies();
  await edit.save();
  await expect(page.getByRole("alert").filter({ hasText: "You are signed out." })).toBeVisible();
  await expect(edit.text).toContainText(`${first} All were counted.`);
});

test("two people edit at once: the second is shown what changed, and both changes are kept", async ({
  as,
}) => {
  test.slow();
  const [one, other] = [await as("noor"), await as("ruth")];
  const article = await imported(one, "Two at once", [first, second, third].join("\n\n"));
  const [mine, theirs] = [new EditPage(one), new EditPage(other)];
  await mine.open(article);
  await theirs.open(article);
  await expect(other.getByText("counts as an author")).toBeVisible();

  await theirs.typeAfter(second, " The sea was calm.");
  await theirs.typeAfter(third, " The second count was right.");
  await other.getByLabel("What changed, and why").fill("Weather added.");
  await theirs.save();
  await savedAs(other, 2, article);

  await mine.typeAfter(first, " Most were pupils.");
  await mine.typeAfter(third, " Both counts agreed.");
  await one.getByLabel("What changed, and why").fill("Who they were.");
  await mine.save();
  await expect(
    one.getByRole("heading", { name: "Ruth Lindqvist saved revision 2 while you were editing" }),
  ).toBeVisible();
  await expect(one.getByText("Weather added.")).toBeVisible();
  const changed = one.getByRole("region", { name: "What they changed" });
  await expect(changed.locator("ins")).toContainText("The sea was calm.");
  const goOn = one.getByRole("button", { name: "Go on with the merged text" });
  await expect(goOn).toBeDisabled();
  const passage = one.getByRole("group", { name: "Passage 1" });
  await expect(passage).toContainText("The second count was right.");
  await expect(passage).toContainText("Both counts agreed.");
  expect(await axeProblems(one)).toEqual([]);

  // A reload here loses nothing either.
  await one.reload();
  await one.getByRole("button", { name: "Go on with it" }).click();
  await passage.getByLabel("Both, theirs first").check();
  await goOn.click();
  await expect(one.getByText("Merged with revision 2 by Ruth Lindqvist.")).toBeVisible();
  await expect(one.getByLabel("What changed, and why")).toHaveValue("Who they were.");
  await mine.save();
  const { text } = await savedAs(one, 3, article);
  for (const words of [
    "Most were pupils.",
    "The sea was calm.",
    "The second count was right.",
    "Both counts agreed.",
  ]) {
    await expect(text).toContainText(words);
  }
});

test("an Arabic article is edited from right to left", async ({ as }) => {
  const page = await as("noor");
  const article = await imported(page, "العبارة", arabic);
  const edit = new EditPage(page);
  await edit.open(article);
  await expect(edit.text).toHaveAttribute("dir", "rtl");
  await expect(edit.text).toHaveAttribute("lang", "ar");
  await edit.typeAfter("كان على متنها", " وعادوا مساء.");
  expect(await axeProblems(page)).toEqual([]);
  await edit.save();
  await expect((await savedAs(page, 2, article)).text).toContainText("وعادوا مساء.");
});

test("who may not edit is told so, and sees no way in", async ({ as }) => {
  const page = await as("imani");
  await page.goto(await demoArticle("en"));
  await expect(page.getByRole("document", { name: "Article text" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Edit", exact: true })).toHaveCount(0);
  await page.goto(`${page.url()}/edit`);
  await expect(page.getByRole("heading", { name: "Editing is not for you" })).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
});

test("of a table that is pasted each cell is a paragraph", async ({ as }) => {
  const page = await as("noor");
  const article = await imported(page, "The ferry, in a table", [first, second].join("\n\n"));
  const edit = new EditPage(page);
  await edit.open(article);
  await edit.typeAfter(second, " ");
  await edit.text.evaluate((root) => {
    const clipboardData = new DataTransfer();
    const rows = "<tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td><b>37</b></td></tr>";
    clipboardData.setData("text/html", `<table><tbody>${rows}</tbody></table>`);
    root.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  for (const cell of ["Boats", "Monday", "37"]) {
    await expect(edit.text.getByRole("paragraph").filter({ hasText: cell })).toHaveText(cell);
  }
});
