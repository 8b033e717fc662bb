import { expect, test } from "./fixtures.ts";
import { EditPage } from "./pages/edit-page.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `Harbour notes
The board met for two days, from Monday to Tuesday. Its three members, Anna Lind, Per Holm, Ida Berg and Nils Moe, agreed.
Tickets will cost 12 euros. Nobody would say how long the repairs had taken.`;

async function imported(door: ImportPage, title: string): Promise<string> {
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(title);
  await door.confirm();
  return door.page.url();
}

test("what one did is taken back with one key, and done again with another", async ({ as }) => {
  test.slow();
  const address = await imported(new ImportPage(await as("noor")), `Undone ${Date.now()}`);
  const tomasz = new WorkbenchPage(await as("tomasz"));
  const { page, panel } = tomasz;
  await tomasz.open(address);
  const bar = page.getByRole("region", { name: "Just done" });

  await test.step("a comment is added, removed, and back with Z", async () => {
    await tomasz.mark("two days");
    await page.keyboard.press("m");
    await page.getByLabel("Comment", { exact: true }).fill("The minutes say three.");
    await page.getByRole("button", { name: "Add comment" }).click();
    const comment = tomasz.card(/^Comment/);
    await expect(bar).toContainText("Comment added.");
    await comment.getByRole("button", { name: "Remove" }).click();
    await expect(comment).toHaveCount(0);
    await expect(bar).toContainText("Comment removed.");
    await page.keyboard.press("z");
    await expect(comment).toBeVisible();
    await expect(bar).toContainText("Taken back: Comment removed.");
    await expect(page.getByRole("status").getByText("Taken back: Comment removed.")).toBeAttached();
    await page.keyboard.press("z");
    await expect(comment).toHaveCount(0);
    await page.keyboard.press("Shift+Z");
    await expect(comment).toBeVisible();
  });

  await test.step("the letter is a letter in a field", async () => {
    await tomasz.mark("12 euros");
    await page.keyboard.press("c");
    const statement = page.getByLabel("What is claimed");
    await statement.fill("Tickets cost twelve euros");
    await statement.press("z");
    await expect(statement).toHaveValue("Tickets cost twelve eurosz");
    await expect(tomasz.card(/^Comment/)).toBeVisible();
  });

  await test.step("a claim is opened, withdrawn with Z, and taken up with Shift-Z", async () => {
    await page.getByRole("button", { name: "Open claim", exact: true }).click();
    await expect(tomasz.line("Claim 1")).toContainText("Open");
    await page.keyboard.press("z");
    await expect(tomasz.line("Claim 1")).toContainText("Withdrawn");
    await page.keyboard.press("Shift+Z");
    await expect(tomasz.line("Claim 1")).toContainText("Researching");
  });

  await test.step("it is given to somebody, and to nobody again", async () => {
    const claim = await tomasz.expand("Claim 1");
    await claim.getByText("More", { exact: true }).click();
    await claim.getByLabel("Who checks it").selectOption({ label: "Tomasz Zielinski" });
    await expect(bar).toContainText("Claim 1 assigned.");
    await claim.getByLabel("Who checks it").blur();
    await page.keyboard.press("Control+z");
    await expect(claim).toContainText("Nobody has it yet");
  });

  await test.step("a verdict is kept: Z says so, and takes nothing older back", async () => {
    await tomasz.propose("Claim 1", "The price list says so.");
    await page.keyboard.press("z");
    await expect(bar).toContainText("Verdicts are kept");
    await expect(bar.getByRole("button", { name: "Undo" })).toHaveCount(0);
    await expect(tomasz.line("Claim 1")).toContainText("Proposed");
  });

  await test.step("a finding is dismissed, and open again with Z", async () => {
    await panel.getByRole("button", { name: /^Findings \d/ }).click();
    await page.keyboard.press("n");
    await expect(page.getByRole("button", { name: /^Dismiss…/ })).toBeVisible();
    await page.keyboard.press("d");
    const reason = page.getByLabel("Why is this not a problem?");
    const dismissed = panel.getByRole("region", { name: "Dismissed" });
    await reason.fill("The host is counted apart.");
    await page.getByRole("button", { name: "Dismiss", exact: true }).click();
    await expect(dismissed).toBeVisible();
    await expect(bar).toContainText("Finding dismissed.");
    await page.keyboard.press("z");
    await expect(dismissed).toHaveCount(0);
    await bar.getByRole("button", { name: "Redo" }).click();
    await expect(dismissed).toBeVisible();
  });

  await test.step("the history tells all of it", async () => {
    await page.getByRole("link", { name: "History", exact: true }).click();
    await expect(page.getByText(/took claim 1 up again, which was withdrawn/)).toBeVisible();
    await expect(page.getByText(/left claim 1 to nobody/)).toBeVisible();
  });
});

test("a text, and where something points in it, are taken back too", async ({ as }) => {
  test.slow();
  const address = await imported(new ImportPage(await as("noor")), `Put back ${Date.now()}`);
  const ruth = new WorkbenchPage(await as("ruth"));
  const { page, text } = ruth;
  await ruth.open(address);
  const bar = page.getByRole("region", { name: "Just done" });

  await test.step("a suggestion is taken over: Z puts the text back, and it is open again", async () => {
    await ruth.mark("12 euros");
    await page.keyboard.press("s");
    await page.getByLabel("Words instead").fill("14 euros");
    await page.getByRole("button", { name: "Add suggestion" }).click();
    const card = ruth.card(/^Suggestion/);
    await card.getByRole("button", { name: "Take over" }).click();
    await expect(text).toContainText("Tickets will cost 14 euros");
    await expect(bar).toContainText("Suggestion taken over: revision 2.");
    await page.keyboard.press("z");
    await expect(text).toContainText("Tickets will cost 12 euros");
    await ruth.expand(/^Suggestion/);
    await expect(card.getByRole("button", { name: "Take over" })).toBeVisible();
    await page.keyboard.press("Shift+Z");
    await expect(text).toContainText("Tickets will cost 14 euros");
    await expect(card).toContainText("taken over");
    await page.keyboard.press("z");
    await expect(text).toContainText("Tickets will cost 12 euros");
  });

  await test.step("a claim is pointed at other words, and back", async () => {
    await ruth.mark("two days");
    await page.keyboard.press("c");
    await page.getByRole("button", { name: "Open claim", exact: true }).click();
    const claim = ruth.card("Claim 1");
    await expect.poll(() => ruth.focused()).toEqual(["two days"]);
    await claim.getByRole("button", { name: "Point at other words…" }).click();
    await ruth.mark("met for two days");
    await page.getByRole("button", { name: "Here", exact: true }).click();
    await expect(bar).toContainText("Claim 1 is about other words now.");
    await expect.poll(() => ruth.focused()).toEqual(["met for two days"]);
    await page.keyboard.press("z");
    await expect.poll(() => ruth.focused()).toEqual(["two days"]);
    await claim.getByRole("button", { name: "Point at other words…" }).click();
    await page.getByRole("button", { name: "At no words" }).click();
    await expect(claim).toContainText("About the article, not about words in it.");
    await bar.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => ruth.focused()).toEqual(["two days"]);
  });

  await test.step("an old version is put back from its page", async () => {
    await page.goto(`${address}/revisions/2`);
    await page.getByRole("button", { name: "Put this version back…" }).click();
    const note = page.getByLabel("Note");
    await expect(note).toHaveValue("Puts revision 2 back.");
    await note.fill("The price did go up.");
    await page.getByRole("button", { name: "Put this version back", exact: true }).click();
    await expect(text).toContainText("Tickets will cost 14 euros");
    await expect(bar).toContainText("Revision 2 put back");
    await page.keyboard.press("z");
    await expect(text).toContainText("Tickets will cost 12 euros");
    await page.goto(`${address}/changes`);
    await expect(page.getByText("An earlier version put back").first()).toBeVisible();
    await page.goto(`${address}/history`);
    await expect(page.getByText(/put revision 2 back: revision \d, “The price/)).toBeVisible();
    await expect(page.getByText(/pointed claim 1 at “met for two days” instead/)).toBeVisible();
  });
});

test("an edit is taken back in the workbench, by the page that made it", async ({ as }) => {
  const page = await as("noor");
  const address = await imported(new ImportPage(page), `Edited ${Date.now()}`);
  const edit = new EditPage(page);
  await edit.open(new URL(address).pathname);
  await edit.typeAfter("Tickets will cost 12 euros", " Or so they say.");
  await edit.save();
  await expect(page.getByRole("heading", { name: "What changed" })).toBeVisible();
  await page.getByRole("link", { name: /^Edited \d/ }).click();
  const workbench = new WorkbenchPage(page);
  await expect(workbench.text).toContainText("Or so they say.");
  const bar = page.getByRole("region", { name: "Just done" });
  await expect(bar).toContainText("Revision 2 made.");
  await page.keyboard.press("z");
  await expect(workbench.text).not.toContainText("Or so they say.");
  await page.keyboard.press("Shift+Z");
  await expect(workbench.text).toContainText("Or so they say.");
});
