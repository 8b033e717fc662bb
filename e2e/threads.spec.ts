import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { ImportPage } from "./pages/import-page.ts";
import { canSignIn, newPerson } from "./pages/new-person.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `Harbour notes
The board met for two days, from Monday to Tuesday.
Tickets will cost 12 euros.`;

const openCard = "article:has(> div > button[aria-expanded=true])";

/** The small editor, once it is there to be typed in. */
async function editorOf(page: Page, name: string | RegExp) {
  await expect(page.getByRole("toolbar", { name: "Formatting" })).toBeVisible();
  const editor = page.getByRole("textbox", { name });
  await expect(editor).toBeFocused();
  return editor;
}

/** How many notifications the bell says are unread. */
async function unreadOf(page: Page): Promise<number> {
  const bell = page.getByRole("link", { name: /^Notifications/ });
  return Number(/\d+/.exec((await bell.textContent()) ?? "")?.[0] ?? 0);
}

test("a question is answered, changed, removed and resolved by keyboard, and whoever is named hears of it", async ({
  as,
  browser,
}) => {
  test.slow();
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Threads ${Date.now()}`);
  await door.confirm();
  const address = door.page.url();
  // Somebody of whom no other spec tells anything.
  const context = await browser.newContext();
  await canSignIn(context, await newPerson("Theo Lind", "reviewer"));
  const theo = new WorkbenchPage(await context.newPage());
  const imani = new WorkbenchPage(await as("imani"));
  await theo.open(address);
  await imani.open(address);
  const { keyboard } = imani.page;
  const [asked, answered] = [theo.card(/^Question/), imani.card(/^Question/)];
  const told = await unreadOf(theo.page);

  await test.step("Theo asks, and Imani sees it", async () => {
    await theo.mark("two days");
    await theo.page.keyboard.press("q");
    await editorOf(theo.page, "Question");
    await theo.page.keyboard.type("Who says so?");
    await theo.page.keyboard.press("Control+Enter");
    await expect(asked).toContainText("Who says so?");
    await expect(answered).toContainText("Who says so?");
  });

  await test.step("she answers with his name, a link and a list", async () => {
    await answered.getByRole("button", { expanded: false }).focus();
    await keyboard.press("Enter");
    await expect(answered.getByRole("button", { name: "Reply", exact: true })).toBeVisible();
    await keyboard.press("r");
    const editor = await editorOf(imani.page, /^Reply to/);
    await keyboard.type("Ask @theo");
    const members = imani.page.getByRole("listbox", { name: "Members" });
    await expect(members.getByRole("option", { selected: true })).toHaveText(/Theo/);
    expect(await axeProblems(imani.page, openCard)).toEqual([]);
    await keyboard.press("Enter");
    await expect(members).toHaveCount(0);
    await keyboard.type("or see ");
    await keyboard.press("Tab");
    for (let step = 0; step < 4; step += 1) await keyboard.press("ArrowRight");
    await expect(imani.page.getByRole("button", { name: "Link", exact: true })).toBeFocused();
    await keyboard.press("Enter");
    const link = imani.page.getByLabel("Address of the link");
    await link.pressSequentially("javascript:alert(1)");
    await keyboard.press("Enter");
    await expect(imani.page.getByText("Please give a web or e-mail address.")).toBeVisible();
    await link.fill("https://example.org/minutes");
    await keyboard.press("Enter");
    await expect(link).toHaveCount(0);
    await expect(editor).toBeFocused();
    await keyboard.press("Enter");
    await keyboard.type("- page 4");
    await expect(editor.getByRole("listitem")).toHaveText("page 4");
    expect(await axeProblems(imani.page)).toEqual([]);
    await keyboard.press("Control+Enter");
    await expect(answered.getByRole("button", { name: /^Reply/ })).toBeFocused();
    await expect(imani.page.getByRole("region", { name: "Just done" })).toContainText(
      "Reply added.",
    );
  });

  await test.step("he sees it, and is told, without loading anything", async () => {
    await expect(asked).toContainText("1 reply");
    await expect.poll(() => unreadOf(theo.page)).toBe(told + 1);
    const thread = asked.getByRole("region", { name: /^Thread of/ });
    await expect(thread).toContainText("Ask @Theo");
    await expect(thread.getByRole("link", { name: "https://example.org/minutes" })).toHaveAttribute(
      "rel",
      /noopener/,
    );
    await expect(thread.getByRole("list").getByText("page 4")).toBeVisible();
    expect(await axeProblems(theo.page, openCard)).toEqual([]);
  });

  await test.step("she changes it; he is not told again", async () => {
    await answered.getByRole("button", { name: /^Edit the reply/ }).focus();
    await keyboard.press("Enter");
    const editor = await editorOf(imani.page, "What it is to say");
    await expect(editor).toContainText("page 4");
    await keyboard.press("Control+End");
    await keyboard.type(" and 5");
    await keyboard.press("Control+Enter");
    await expect(answered.getByRole("listitem").getByText("page 4 and 5")).toBeVisible();
    await expect(asked).toContainText("page 4 and 5");
    await expect(asked).toContainText("changed");
    expect(await unreadOf(theo.page)).toBe(told + 1);
  });

  await test.step("she removes it, and takes that back", async () => {
    await answered.getByRole("button", { name: /^Remove the reply/ }).focus();
    await keyboard.press("Enter");
    await expect(asked).not.toContainText("page 4 and 5");
    await expect(answered).not.toContainText("page 4 and 5");
    await keyboard.press("z");
    await expect(asked).toContainText("page 4 and 5");
    await expect(answered).toContainText("page 4 and 5");
  });

  await test.step("he resolves the question, and she opens it again", async () => {
    await asked.getByRole("button", { name: "Resolve" }).focus();
    await theo.page.keyboard.press("Enter");
    await expect(answered).toContainText("Question, resolved");
    await answered.getByRole("button", { name: "Open again" }).focus();
    await keyboard.press("Enter");
    await expect(asked.getByRole("button", { name: "Resolve" })).toBeVisible();
  });

  await test.step("his notification leads to the question", async () => {
    await theo.page.getByRole("link", { name: /^Notifications/ }).click();
    const first = theo.page.getByRole("main").getByRole("listitem").first();
    await expect(first).toContainText("You are mentioned");
    await first.getByRole("link").click();
    await expect(asked.getByRole("button", { expanded: true })).toBeVisible();
    await expect(asked).toContainText("page 4 and 5");
  });
  await context.close();
});
