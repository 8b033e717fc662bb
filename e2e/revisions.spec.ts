import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { ImportPage } from "./pages/import-page.ts";
import { checksRan, editByRequest } from "./pages/revisions.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `Ferry service to resume
The harbour board met envoys of 17 towns on Wednesday, its office said on Thursday.
Two ferries will sail from the old pier. Tickets will cost 12 euros.
Nobody at the board would say how long the repairs had taken.`;

const minutes = "The board's minutes say so.";

/** The address of an article that Noor imports. */
async function imported(reporter: Page): Promise<string> {
  const door = new ImportPage(reporter);
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Ferry ${Date.now()}`);
  await door.confirm();
  return reporter.url();
}

async function claimAbout(bench: WorkbenchPage, words: string, statement: string): Promise<void> {
  await bench.mark(words);
  await bench.page.keyboard.press("c");
  await bench.page.getByLabel("What is claimed").fill(statement);
  await bench.page.getByRole("button", { name: "Open claim", exact: true }).click();
}

async function suggest(bench: WorkbenchPage, words: string, instead: string): Promise<void> {
  await bench.mark(words);
  await bench.page.keyboard.press("s");
  await bench.page.getByLabel("Words instead").fill(instead);
  await bench.page.getByRole("button", { name: "Add suggestion" }).click();
}

test("a claim keeps its approval, or loses it, by what an edit does to its words", async ({
  as,
}) => {
  test.slow();
  const reporter = await as("noor");
  const address = await imported(reporter);
  const tomasz = new WorkbenchPage(await as("tomasz"));
  const ruth = new WorkbenchPage(await as("ruth"));
  await tomasz.open(address);
  const articleId = tomasz.articleId();
  const edit = (from: string, to: string) =>
    editByRequest(reporter, articleId, (text) => text.replace(from, to));

  await test.step("a correction is approved, and made: the claim keeps its approval", async () => {
    await claimAbout(tomasz, "17 towns", "Envoys of 17 towns came.");
    await tomasz.propose("Claim 1", minutes, "18 towns");
    await claimAbout(tomasz, "12 euros", "Tickets cost 12 euros.");
    await tomasz.propose("Claim 2", minutes);
    await ruth.open(address);
    await ruth.approve("Claim 1");
    await ruth.approve("Claim 2");
    const blocks = ruth.page.getByText(/things? blocks? publication/);
    await blocks.click();
    await expect(ruth.page.getByText(/waits for a decision|is not made/).first()).toBeVisible();
    const claim = await ruth.expand("Claim 1");
    await expect(claim).toContainText("Its approved correction is not made in the text.");
    await claim.getByRole("button", { name: "Make the correction" }).click();
    await expect(ruth.text).toContainText("envoys of 18 towns");
    await expect(ruth.line("Claim 1")).toContainText("Approved");
    await expect(ruth.page.getByText("Revision 2", { exact: true })).toBeVisible();
  });

  await test.step("a checker finishes the checking, of a part; an editor who neither wrote nor checked signs off", async () => {
    await checksRan(tomasz.page, articleId, 2);
    await tomasz.open(address);
    await tomasz.panel.getByRole("button", { name: "Finish checking…" }).click();
    await tomasz.panel.getByLabel("What was checked").selectOption("partial");
    await tomasz.panel.getByLabel("What is left out").fill("The timetable.");
    await tomasz.panel.getByLabel("Why it is left out").fill("It comes tomorrow.");
    await tomasz.panel.getByRole("button", { name: "Finish checking revision 2" }).click();
    await expect(tomasz.panel.getByText(/Part of the text is checked, says Tomasz/)).toBeVisible();
    await ruth.open(address);
    await expect(ruth.panel.getByText("Left out: The timetable.")).toBeVisible();
    await ruth.panel.getByRole("button", { name: "Sign off revision 2…" }).click();
    await ruth.panel.getByRole("button", { name: "Sign off revision 2", exact: true }).click();
    await expect(ruth.panel.getByText(/Revision 2 is signed off by Ruth/)).toBeVisible();
  });

  await test.step("its number is changed: it goes stale, and the sign-off is gone", async () => {
    await edit("12 euros", "14 euros");
    await ruth.open(address);
    await expect(ruth.panel.getByText(/is signed off by/)).toHaveCount(0);
    const claim = await ruth.expand("Claim 2");
    await expect(ruth.line("Claim 2")).toContainText("Stale");
    await expect(claim.locator("del")).toContainText("12");
    await expect(claim.locator("ins")).toContainText("14");
    await expect(ruth.line("Claim 1")).toContainText("Approved");
  });

  await test.step("an edit elsewhere and a move keep the other claim's approval", async () => {
    await edit("how long the repairs had taken", "when the repairs would end");
    await editByRequest(reporter, articleId, (text) => {
      const [title, first, ...rest] = text.split("\n");
      return [title, ...rest, first].join("\n");
    });
    await ruth.open(address);
    await expect(ruth.line("Claim 1")).toContainText("Approved");
    await ruth.expand("Claim 1");
    await expect.poll(() => ruth.focused()).toEqual(["18 towns"]);
  });

  await test.step("a change around it asks for one look", async () => {
    await edit("harbour board met", "town's harbour board met");
    await ruth.open(address);
    const attention = ruth.panel.getByRole("region", { name: /after changes to the text/i });
    await expect(attention).toContainText("its sentence changed: please confirm");
    const claim = await ruth.expand("Claim 1");
    await claim.getByRole("button", { name: "It still stands" }).click();
    await expect(claim.getByRole("button", { name: "It still stands" })).toHaveCount(0);
    await expect(ruth.line("Claim 1")).toContainText("Approved");
  });

  await test.step("its sentence is removed: it is lost, and pointed at new words", async () => {
    await editByRequest(reporter, articleId, (text) =>
      text
        .split("\n")
        .filter((line) => !line.includes("14 euros"))
        .join("\n"),
    );
    await tomasz.open(address);
    const claim = await tomasz.expand("Claim 2");
    await expect(claim).toContainText("Its words are gone");
    await expect(claim).toContainText("“14 euros”");
    await claim.getByRole("button", { name: "Point at new words…" }).click();
    await tomasz.mark("the repairs would end");
    await tomasz.page.getByRole("button", { name: "Here", exact: true }).click();
    await expect(claim.getByText("the repairs would end")).toBeVisible();
    await expect(claim).not.toContainText("Its words are gone");
  });

  await test.step("the history says which word ended its approval", async () => {
    await reporter.goto(`${address}/history`);
    await expect(
      reporter.getByText(/Claim 2 is no longer approved: “12” became “14”/),
    ).toBeVisible();
  });
});

test("a suggestion on a claim's words becomes its disposition, and is taken over in one click", async ({
  as,
}) => {
  test.slow();
  const reporter = await as("noor");
  const address = await imported(reporter);
  const noor = new WorkbenchPage(reporter);
  const tomasz = new WorkbenchPage(await as("tomasz"));
  const ruth = new WorkbenchPage(await as("ruth"));
  // Whoever suggests words that get in is an author: none of those who judge here.
  const imani = new WorkbenchPage(await as("imani"));

  await test.step("on a claim's words", async () => {
    await tomasz.open(address);
    await claimAbout(tomasz, "Ferry service", "A ferry service resumes.");
    await tomasz.expand("Claim 1");
    await imani.open(address);
    await suggest(imani, "Ferry service", "Boat service");
    await expect(await imani.expand(/^Suggestion/)).toContainText("On the words of claim 1");
    await noor.open(address);
    await expect(await noor.expand("Claim 1")).toContainText("Suggested");
    const card = await noor.expand(/^Suggestion/);
    await card.getByRole("button", { name: "Take over" }).click();
    await expect(noor.text).toContainText("Boat service to resume");
    await tomasz.open(address);
    const claim = await tomasz.expand("Claim 1");
    await expect(claim).toContainText("Corrected by a suggestion in revision");
    await claim.getByRole("button", { name: "Propose a verdict" }).click();
    await expect(claim.getByLabel("The text", { exact: true })).toHaveValue("corrected");
    await expect(claim.getByLabel("New text")).toHaveValue("Boat service");
    await claim.getByLabel("What it rests on").fill("The timetable.");
    await claim.getByRole("button", { name: "Propose", exact: true }).click();
    await expect(tomasz.line("Claim 1")).toContainText("Proposed");
    await expect(claim).not.toContainText("No verdict says so yet");
    await ruth.open(address);
    await ruth.approve("Claim 1");
  });

  await test.step("on words of no claim", async () => {
    await imani.open(address);
    await suggest(imani, "Nobody at the board", "No one at the board");
    await expect(imani.card(/^Suggestion: No one/)).toBeVisible();
    await noor.open(address);
    const card = await noor.expand(/^Suggestion: No one/);
    await card.getByRole("button", { name: "Take over" }).click();
    await expect(noor.text).toContainText("No one at the board would say");
  });
});
