import { expect, test } from "./fixtures.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `5/17/2024 – Last updated: 5/17/2024 03:15 AM (Mecca time)
Ferry line counts its boats
The ferry line met captains from five islands on Wednesday. The line has 4,310 berths.
It is, Holm said, “the loveliest line of the coast”.`;

test("what one did being gone, one goes on where one was", async ({ as }) => {
  test.slow();
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste(draft);
  await door.field("Title").fill("Ferry line, focus");
  await door.confirm();
  const workbench = new WorkbenchPage(await as("tomasz"));
  const { page, panel, text } = workbench;
  const { keyboard } = page;
  await workbench.open(door.page.url());
  const line = (name: string | RegExp) =>
    workbench.card(name).locator("button[aria-expanded]").first();

  await test.step("a comment that is sent, and a claim's form that is left, lead back to the words", async () => {
    await text.focus();
    await keyboard.press("Control+Home");
    await keyboard.press("Alt+ArrowDown");
    await keyboard.press("Alt+Shift+ArrowDown");
    await keyboard.press("m");
    await page.getByRole("textbox", { name: "Comment" }).fill("Which islands?");
    await keyboard.press("Control+Enter");
    await expect(workbench.card(/Which islands/)).toBeVisible();
    await expect(text).toBeFocused();
    await keyboard.press("Alt+ArrowDown");
    await keyboard.press("Alt+Shift+ArrowDown");
    await keyboard.press("c");
    await expect(page.getByLabel("What is claimed")).toBeFocused();
    await panel.getByRole("button", { name: "Cancel" }).press("Enter");
    await expect(text).toBeFocused();
  });

  await test.step("what is resolved keeps its place", async () => {
    const card = await workbench.expand(/Which islands/);
    await card.getByRole("button", { name: "Resolve" }).press("Enter");
    await expect(card.getByRole("button", { name: "Open again" })).toBeVisible();
    await expect(line(/Which islands/)).toBeFocused();
    await card.getByRole("button", { name: "Open again" }).press("Enter");
    await expect(card.getByRole("button", { name: "Remove" })).toBeEnabled();
    await card.getByRole("button", { name: "Remove" }).press("Enter");
    await expect(card).toHaveCount(0);
    await expect(panel.locator("[data-entry] button:focus")).toHaveCount(1);
  });
});

test("the only entry being removed, one goes on in the text", async ({ as }) => {
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste("A short note\nNothing can be counted here.");
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill("A short note, focus");
  await door.confirm();
  const workbench = new WorkbenchPage(await as("tomasz"));
  const { page, text } = workbench;
  await workbench.open(door.page.url());
  await workbench.mark("counted");
  await page.keyboard.press("h");
  const card = workbench.card("Highlight: counted");
  await card.getByRole("button", { name: "Remove" }).press("Enter");
  await expect(card).toHaveCount(0);
  await expect(text).toBeFocused();
});

test("at the caret a fact becomes a claim, verified by the number of a source, with two keys", async ({
  as,
}) => {
  test.slow();
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  // Without the dateline, whose day stands there twice.
  await door.paste(draft.slice(draft.indexOf("\n") + 1));
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill("Ferry line, verified");
  await door.confirm();
  const workbench = new WorkbenchPage(await as("tomasz"));
  const { page, panel, text } = workbench;
  const { keyboard } = page;
  await workbench.open(door.page.url());

  await test.step("a key with nothing to be about says what it needs", async () => {
    await keyboard.press("c");
    await expect(page.getByText(/Put the caret in the text, or mark words/)).toBeAttached();
  });

  await test.step("U leads into the text, to the fact; Shift with it to the one before", async () => {
    await keyboard.press("u");
    await expect(text).toBeFocused();
    await expect.poll(() => workbench.focused()).toHaveLength(1);
    const first = await workbench.focused();
    await keyboard.press("u");
    await expect.poll(() => workbench.focused()).not.toEqual(first);
    await keyboard.press("Shift+U");
    await expect.poll(() => workbench.focused()).toEqual(first);
    await keyboard.press("d");
    await expect(panel.getByLabel("Why can it not be checked?")).toBeFocused();
    await panel.getByRole("button", { name: "Cancel" }).press("Enter");
    await expect(text).toBeFocused();
  });

  await test.step("C takes it for a claim; Escape leaves the form, and keeps what was written", async () => {
    await keyboard.press("c");
    await expect(page.getByLabel("What is claimed")).toBeFocused();
    await keyboard.press("Escape");
    await expect(text).toBeFocused();
  });

  await test.step("V and the number of a source verify it", async () => {
    await panel.getByRole("button", { name: /^Sources/ }).click();
    await panel.getByRole("button", { name: "Add a source" }).click();
    await panel.getByLabel("What it is").fill("Register of ferries");
    await panel.getByLabel("Web address").fill("https://ferries.example/register");
    await panel.getByRole("button", { name: "Add source" }).click();
    await expect(panel.getByText("Register of ferries")).toBeVisible();
    await panel.getByRole("button", { name: /^Coverage/ }).click();
    await keyboard.press("u");
    await expect(text).toBeFocused();
    await keyboard.press("v");
    await expect(panel.getByLabel("Verified, stands, source")).toBeFocused();
    await keyboard.press("1");
    await expect(panel.getByLabel("Verified, stands, source")).toHaveCount(0);
    await expect(text).toBeFocused();
    await panel.getByRole("button", { name: /^All/ }).click();
    await expect(workbench.card("Claim 1")).toContainText("Verified · stands");
  });

  await test.step("what was marked a moment before is what a key is about", async () => {
    await text.focus();
    await keyboard.press("Control+Home");
    await page.evaluate(() => {
      const root = document.querySelector("[role=document]");
      const key = (name: string, code: string, shiftKey: boolean) =>
        root?.dispatchEvent(
          new KeyboardEvent("keydown", {
            key: name,
            code,
            shiftKey,
            bubbles: true,
            cancelable: true,
          }),
        );
      key("ArrowRight", "ArrowRight", true);
      key("ArrowRight", "ArrowRight", true);
      key("m", "KeyM", false);
    });
    await expect(panel.getByRole("region", { name: "New comment" })).toContainText("Fe");
  });

  await test.step("the list of keys opens on an Arabic keyboard too", async () => {
    await keyboard.press("Escape");
    await text.focus();
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key: "؟", code: "Slash", shiftKey: true, bubbles: true }),
      ),
    );
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  });
});
