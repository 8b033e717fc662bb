import { expect, test } from "./fixtures.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `Lighthouse keeps its lamp
The keepers met on Monday. The lamp has 24 panes, said the keepers.
Each pane weighs 9 kilos, the keepers said.`;

test("words that are typed first are found, and each place takes all that can be written about it", async ({
  as,
}) => {
  test.slow();
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill("Lighthouse, quotes");
  await door.confirm();
  const workbench = new WorkbenchPage(await as("tomasz"));
  const { page, panel, text } = workbench;
  const { keyboard } = page;
  await workbench.open(door.page.url());
  const field = panel.getByLabel("Find words in the text");

  /** Types words, and goes to the place where they are. */
  async function find(words: string, places: number): Promise<void> {
    await field.fill(words);
    await expect(panel.getByRole("group", { name: /^Place \d of/ })).toHaveCount(places);
    await field.press("Enter");
  }

  await test.step("the palette leads to the field; Enter to the first place; a key says what for", async () => {
    await keyboard.press("ControlOrMeta+k");
    await keyboard.type("find words");
    await keyboard.press("Enter");
    await expect(field).toBeFocused();
    await keyboard.type("the keepers");
    await expect(panel.getByRole("group", { name: "Place 1 of 2" })).toBeVisible();
    await keyboard.press("Enter");
    await expect(panel.getByRole("button", { name: "Claim on place 1 of 2" })).toBeFocused();
    await panel.getByRole("button", { name: "Question on place 2 of 2" }).press("q");
    await expect(panel.getByRole("region", { name: "New question" })).toContainText("the keepers");
    await expect(page.getByRole("toolbar", { name: "Formatting" })).toBeVisible();
    await page.getByRole("textbox", { name: "Question" }).fill("All of them?");
    await keyboard.press("Control+Enter");
    await expect(workbench.card("Question: All of them?")).toBeVisible();
    await expect(text).toBeFocused();
    await expect.poll(() => workbench.focused()).toEqual(["the keepers"]);
  });

  await test.step("a highlight needs no words, and one goes on in the text", async () => {
    await find("9 kilos", 1);
    await keyboard.press("h");
    await expect(workbench.card("Highlight: 9 kilos")).toBeVisible();
    await expect(text).toBeFocused();
  });

  await test.step("a suggestion replaces them", async () => {
    await find("24 panes", 1);
    await keyboard.press("s");
    await expect(panel.getByRole("region", { name: "New suggestion" })).toContainText("24 panes");
    await keyboard.press("Escape");
    await expect(panel.getByRole("region", { name: "New suggestion" })).toHaveCount(0);
  });

  await test.step("a claim, and a comment by its button", async () => {
    await find("lamp has 24", 1);
    await keyboard.press("c");
    await expect(page.getByLabel("What is claimed")).toBeFocused();
    await keyboard.press("Control+Enter");
    await expect(workbench.card("Claim 1")).toBeVisible();
    await find("Monday", 1);
    await panel.getByRole("button", { name: "Comment", exact: true }).press("Enter");
    await expect(panel.getByRole("region", { name: "New comment" })).toContainText("Monday");
  });

  await test.step("a key about an entry that opens in the same moment is about that one", async () => {
    await keyboard.press("Escape");
    await workbench.expand("Highlight: 9 kilos");
    await page.evaluate(() => {
      for (const [key, code, shiftKey] of [
        ["L", "KeyL", true],
        ["r", "KeyR", false],
      ] as const) {
        const press = { key, code, shiftKey, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", press));
      }
    });
    await expect(workbench.card("Claim 1").getByRole("textbox", { name: "Reply" })).toBeVisible();
    await expect(workbench.card("Highlight: 9 kilos").getByRole("textbox")).toHaveCount(0);
    await keyboard.press("Escape");
  });

  await test.step("with the keys one goes through values, and Enter sets one", async () => {
    const claim = workbench.card("Claim 1");
    await claim.getByText("More", { exact: true }).click();
    const priority = claim.getByLabel("Priority");
    await priority.press("ArrowDown");
    await priority.press("ArrowUp");
    await priority.press("ArrowUp");
    await expect(claim).toContainText("Enter sets it, Esc leaves it as it was.");
    await expect(claim.getByText("High priority")).toHaveCount(0);
    await priority.press("Escape");
    await expect(priority).toHaveValue("normal");
    await priority.press("ArrowUp");
    await priority.press("Enter");
    await expect(claim.getByText("High priority")).toBeVisible();
  });
});
