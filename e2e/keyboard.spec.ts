import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `5/17/2024 – Last updated: 5/17/2024 03:15 AM (Mecca time)
Harbour board counts its piers
The harbour board met envoys from five countries on Wednesday. The meeting was attended by diplomats from Norway, Chile, Ghana, Japan, Peru and Portugal.
The board has sat since 7 October 2023, its office said.`;

/** Goes on with the Tab key until this has the focus: a person who uses no mouse has no other way. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 150; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  await expect(wanted).toBeFocused();
}

async function command(page: Page, name: string): Promise<void> {
  const field = page.getByRole("combobox", { name: "Commands" });
  // Pressed again where the page came by the form that signs in, and did not answer yet.
  await expect(async () => {
    if (!(await field.isVisible())) await page.keyboard.press("Control+k");
    await expect(field).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type(name);
  await expect(page.getByRole("option", { name }).first()).toBeVisible();
  await page.keyboard.press("Enter");
}

async function signIn(page: Page, person: string): Promise<void> {
  await page.goto("/sign-in");
  await tabTo(page, page.getByLabel("E-mail"));
  await page.keyboard.type(`${person}@demo.example`);
  await page.keyboard.press("Tab");
  await page.keyboard.type("let-it-stand");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Your queue" })).toBeVisible();
}

test("the main job, from the draft to the report, by keyboard alone", async ({
  browser,
  page: noor,
}, info) => {
  test.slow();
  const title = `Piers ${info.workerIndex}-${Date.now()}`;
  let address = "";

  await test.step("a reporter signs in and imports a draft", async () => {
    const { keyboard } = noor;
    await signIn(noor, "noor");
    await command(noor, "Import a draft");
    await tabTo(noor, noor.getByLabel("Or paste the text"));
    await keyboard.insertText(draft);
    await tabTo(noor, noor.getByRole("button", { name: "Continue" }));
    await keyboard.press("Enter");
    await tabTo(noor, noor.getByLabel("Title", { exact: true }));
    await keyboard.press("Control+a");
    await keyboard.type(title);
    await tabTo(noor, noor.getByRole("button", { name: "Import and run the checks" }));
    await keyboard.press("Enter");
    await expect(noor.getByRole("document", { name: "Article text" })).toBeVisible();
    address = noor.url();
  });

  const daniel = new WorkbenchPage(await (await browser.newContext()).newPage());
  await test.step("a reviewer finds it, and opens its finding as a claim", async () => {
    const { page } = daniel;
    const { keyboard } = page;
    await signIn(page, "daniel");
    await command(page, "Articles");
    await tabTo(page, page.getByRole("link", { name: title }));
    await keyboard.press("Enter");
    await expect(daniel.text).toBeVisible();
    await expect(daniel.card(/countries and lists 6/)).toBeVisible();
    await keyboard.press("n");
    await expect(
      daniel.card(/countries and lists 6/).getByRole("button", { expanded: true }),
    ).toBeFocused();
    await keyboard.press("o");
    await expect(page.getByLabel("What is claimed")).toBeFocused();
    await keyboard.press("Control+Enter");
    await expect(daniel.card("Claim 1")).toBeVisible();
  });

  await test.step("marks words with the caret, asks about them, and opens a second claim", async () => {
    const { keyboard } = daniel.page;
    await tabTo(daniel.page, daniel.text);
    await keyboard.press("Control+Home");
    for (let sentence = 0; sentence < 4; sentence += 1) await keyboard.press("Alt+ArrowDown");
    await keyboard.press("Alt+Shift+ArrowDown");
    await expect
      .poll(() => daniel.marked())
      .toEqual(["The board has sat since 7 October 2023, its office said."]);
    await keyboard.press("c");
    await expect(daniel.page.getByLabel("What is claimed")).toBeFocused();
    await keyboard.press("Control+a");
    await keyboard.type("The board sits since 7 October 2023.");
    await keyboard.press("Control+Enter");
    await expect(daniel.card("Claim 2")).toContainText("The board sits since 7 October 2023.");
  });

  await test.step("adds a source, and says verified with two keys", async () => {
    const claim = daniel.card("Claim 2");
    const { keyboard } = daniel.page;
    await expect(claim.getByRole("button", { expanded: true })).toBeVisible();
    await tabTo(daniel.page, claim.getByRole("button", { name: "Attach evidence" }));
    await keyboard.press("Enter");
    await tabTo(daniel.page, claim.getByLabel("What it is"));
    await keyboard.type("Minutes of the board");
    await tabTo(daniel.page, claim.getByLabel("Web address"));
    await keyboard.type("https://board.example/minutes");
    await tabTo(daniel.page, claim.getByRole("button", { name: "Add source" }));
    await keyboard.press("Enter");
    await tabTo(daniel.page, claim.getByLabel("Quoted passage"));
    await keyboard.type("Sat since 7 October 2023.");
    await tabTo(daniel.page, claim.getByRole("button", { name: "Attach", exact: true }));
    await keyboard.press("Enter");
    await expect(claim).toContainText("Supports: source 1, Minutes of the board");
    await keyboard.press("v");
    await keyboard.press("1");
    await expect(daniel.line("Claim 2")).toContainText("Proposed");
    await expect(claim).toContainText("Verified · stands");
  });

  await test.step("an editor finds it in the queue, approves it and takes the report", async () => {
    const ruth = new WorkbenchPage(await (await browser.newContext()).newPage());
    const { page } = ruth;
    const { keyboard } = page;
    await signIn(page, "ruth");
    await page.goto(address);
    await expect(ruth.text).toBeVisible();
    const open = ruth.panel.locator("article:has(> div > button[aria-expanded=true])");
    const name = async () => (await open.count()) && open.first().getAttribute("aria-label");
    for (let entry = 0; entry < 20; entry += 1) {
      const before = await name();
      if (before === "Claim 2") break;
      await keyboard.press("j");
      // A card opens a moment after its key.
      await expect.poll(name).not.toBe(before);
    }
    await keyboard.press("a");
    await expect(ruth.line("Claim 2")).toContainText("Approved");
    const coming = page.waitForEvent("download");
    await command(page, "Report (PDF)");
    expect((await coming).suggestedFilename()).toMatch(/\.pdf$/);
    await page.context().close();
  });
  await daniel.page.context().close();
});
