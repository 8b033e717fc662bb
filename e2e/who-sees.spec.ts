import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `Ferry service to resume
The harbour board met envoys of 17 towns on Wednesday, its office said on Thursday.`;

test("a source that only those named for it see, and a decision that is made alone, by leave", async ({
  as,
}) => {
  test.slow();
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Who sees ${Date.now()}`);
  await door.confirm();
  const address = door.page.url();
  const sources = `${address}?show=sources`;

  await test.step("the reporter keeps a source to herself and a checker", async () => {
    const { page } = door;
    await page.goto(sources);
    await page.getByRole("button", { name: "Add a source" }).click();
    const form = page.getByRole("form", { name: "New source" });
    await form.getByLabel("Kind").selectOption("note");
    await form.getByLabel("What it is").fill("A caller of the harbour office");
    await form.getByLabel("Note", { exact: true }).fill("Nine towns, she says.");
    await form.getByRole("checkbox", { name: /Tomasz/ }).check();
    await form.getByRole("button", { name: "Add source" }).click();
    await expect(page.getByText("Seen only by Noor Haddad and Tomasz Zielinski")).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
  });

  const ruth = new WorkbenchPage(await as("ruth"));
  await test.step("an editor who is not named finds nothing of it", async () => {
    await ruth.open(sources);
    await expect(ruth.page.getByText("No sources yet.")).toBeVisible();
    await expect(ruth.page.getByText("A caller of the harbour office")).toHaveCount(0);
    await ruth.page.goto(`${address}/history`);
    await expect(ruth.page.getByText("Something that only those named for it see.")).toBeVisible();
  });

  await test.step("nobody decides on their own verdict, but by leave, which is told in red", async () => {
    const { page } = ruth;
    await ruth.open(address);
    await ruth.mark("17 towns");
    await page.keyboard.press("c");
    await page.getByLabel("What is claimed").fill("Envoys of 17 towns came.");
    await page.getByRole("button", { name: "Open claim", exact: true }).click();
    await ruth.propose("Claim 1", "The board's minutes say so.");
    await expect(ruth.card("Claim 1")).toContainText("another editor must decide");

    const marco = new WorkbenchPage(await as("marco"));
    await marco.open(address);
    const theirs = await marco.expand("Claim 1");
    await theirs.getByRole("button", { name: "Give leave to decide alone" }).click();
    const form = theirs.getByRole("form", { name: "Leave to decide on claim 1 alone" });
    await form.getByLabel("Editor").selectOption({ label: "Ruth Lindqvist" });
    await form.getByLabel("Why can nobody else decide?").fill("The desk is empty tonight.");
    await form.getByRole("button", { name: "Give leave" }).click();
    await expect(theirs).toContainText("gave Ruth Lindqvist leave to decide alone until");

    await ruth.open(address);
    await ruth.approve("Claim 1");
    await expect(ruth.card("Claim 1")).toContainText(
      "Ruth Lindqvist decided alone, by leave of Marco Silva",
    );
    expect(await axeProblems(page)).toEqual([]);
  });
});
