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
  });
});
