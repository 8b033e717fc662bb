import { expect, signIn, test } from "./fixtures.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";
import { expectWritten } from "./pages/written.ts";

test("what one types is kept when another card is opened, and when the page is loaded again", async ({
  as,
}) => {
  const page = await as("imani");
  const workbench = new WorkbenchPage(page);
  await workbench.openDemo();

  const claim = await workbench.expand("Claim 3");
  await claim.getByRole("button", { name: /^Propose/ }).click();
  await claim.getByLabel("What it rests on").fill("The first reports are of that morning.");
  await workbench.expand("Claim 2");
  await expect(claim.getByLabel("What it rests on")).toHaveCount(0);
  await workbench.expand("Claim 3");
  await expectWritten(
    claim.getByLabel("What it rests on"),
    "The first reports are of that morning.",
  );

  await workbench.mark("Gaza truce");
  await page.keyboard.press("m");
  await page.getByLabel("Comment", { exact: true }).fill("Is it a truce or a ceasefire?");
  await workbench.mark("Noor Haddad");
  await page.getByRole("toolbar").getByRole("button", { name: "Comment" }).click();
  await expectWritten(page.getByLabel("Comment", { exact: true }), "");
  await workbench.mark("Gaza truce");
  await page.getByRole("toolbar").getByRole("button", { name: "Comment" }).click();
  await expectWritten(page.getByLabel("Comment", { exact: true }), "Is it a truce or a ceasefire?");

  await page.reload();
  await workbench.expand("Claim 3");
  await expectWritten(
    claim.getByLabel("What it rests on"),
    "The first reports are of that morning.",
  );
  await claim.getByRole("button", { name: "Cancel" }).click();
  await expect(claim.getByRole("button", { name: /^Propose/ })).toBeVisible();
});

const draft = `Lifeboat crew honoured
The station answered 41 calls last winter, its coxswain said.
A new boat comes in March.`;

const typed = {
  comment: "Which winter is meant?",
  claim: "The station answered 41 calls.",
  verdict: "The station's log has 14.",
};

/** Marks words and asks to write about them. */
async function write(workbench: WorkbenchPage, words: string, kind: "Comment" | "Claim") {
  await workbench.mark(words);
  await workbench.page.getByRole("toolbar").getByRole("button", { name: kind }).click();
}

/** Opens each form and finds in it what is expected there; ends with the verdict's. */
async function expectTyped(workbench: WorkbenchPage, words: Partial<typeof typed>) {
  const { page } = workbench;
  const nothing = { comment: "", claim: "41 calls", verdict: undefined };
  const { comment, claim, verdict } = { ...nothing, ...words };
  await write(workbench, "41 calls", "Comment");
  await expectWritten(page.getByLabel("Comment", { exact: true }), comment);
  await write(workbench, "41 calls", "Claim");
  await expect(page.getByLabel("What is claimed")).toHaveValue(claim);
  const card = await workbench.expand("Claim 1");
  const field = card.getByLabel("What it rests on");
  if (verdict === undefined) await expect(field).toHaveCount(0);
  else await expectWritten(field, verdict);
}

test("what one types outlives a killed tab and a sign-out, and is shown to nobody else", async ({
  as,
}) => {
  test.slow();
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Kept ${Date.now()}`);
  await door.confirm();
  const address = door.page.url();

  const first = new WorkbenchPage(await as("tomasz"));
  const context = first.page.context();
  await first.open(address);
  await write(first, "in March", "Claim");
  await first.page.getByRole("button", { name: "Open claim", exact: true }).click();
  const card = await first.expand("Claim 1");
  await card.getByRole("button", { name: "Propose a verdict" }).click();
  await card.getByLabel("Verdict", { exact: true }).selectOption("Wrong");
  await card.getByLabel("What it rests on").fill(typed.verdict);
  await write(first, "41 calls", "Comment");
  await first.page.getByLabel("Comment", { exact: true }).fill(typed.comment);
  await write(first, "41 calls", "Claim");
  await first.page.getByLabel("What is claimed").fill(typed.claim);
  // A page that is closed so is asked nothing, and told nothing.
  await first.page.close({ runBeforeUnload: false });

  const next = new WorkbenchPage(await context.newPage());
  await test.step("the next tab has it all", async () => {
    await next.open(address);
    await expectTyped(next, typed);
    const claim = next.card("Claim 1");
    await expect(claim.getByLabel("Verdict", { exact: true })).toHaveValue("wrong");
  });

  await test.step("two tabs that write on in it lose nothing of one another", async () => {
    const other = new WorkbenchPage(await context.newPage());
    await other.open(address);
    await write(other, "41 calls", "Comment");
    const field = other.page.getByLabel("Comment", { exact: true });
    await expectWritten(field, typed.comment);
    await write(next, "41 calls", "Comment");
    const own = next.page.getByLabel("Comment", { exact: true });
    // The editor puts its caret behind what is there, and then all of it can be written over.
    await expectWritten(own, typed.comment);
    await expect(own).toBeFocused();
    await own.fill("Which winter is meant? It began in December.");
    await expect(field).toBeFocused();
    await field.fill("Another question altogether.");
    await next.page.reload();
    await expectTyped(next, { ...typed, comment: "Which winter is meant? It began in December." });
    await other.page.getByRole("button", { name: "Cancel" }).click();
    await other.page.close();
  });

  await test.step("whoever signs in next on this browser sees none of it", async () => {
    await next.page.goto("/account");
    await next.page.getByRole("button", { name: "Sign out" }).first().click();
    await expect(next.page).toHaveURL(/\/sign-in/);
    await signIn(context, "imani");
    await next.open(address);
    await expectTyped(next, {});
  });

  await test.step("signed in again, one has it back", async () => {
    await signIn(context, "tomasz");
    await next.open(address);
    await expectTyped(next, { ...typed, comment: "Which winter is meant? It began in December." });
  });
});

test("what one began keeps its place: other words have their own, and it is offered again", async ({
  as,
}) => {
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Begun ${Date.now()}`);
  await door.confirm();
  const workbench = new WorkbenchPage(door.page);
  const { page } = workbench;
  const instead = page.getByLabel("Words instead");
  const suggest = async (words: string) => {
    await workbench.mark(words);
    await page.getByRole("toolbar").getByRole("button", { name: "Suggest" }).click();
  };

  await suggest("41 calls");
  await instead.fill("14 calls");
  await suggest("new boat");
  await expect(instead).toHaveValue("new boat");

  const offered = page.getByRole("region", { name: "Begun and not sent" });
  await page.reload();
  await expect(offered).toContainText("You began a suggestion on 41 calls.");
  await offered.getByRole("button", { name: "Go on" }).click();
  await expect(instead).toHaveValue("14 calls");
  await expect(offered).toHaveCount(0);

  await instead.press("Escape");
  await expect(instead).toHaveCount(0);
  await expect(offered).toContainText("14 calls");
  await offered.getByRole("button", { name: "Discard" }).click();
  await expect(offered).toHaveCount(0);
  await suggest("41 calls");
  await expect(instead).toHaveValue("41 calls");
});
