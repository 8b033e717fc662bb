import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { EditPage } from "./pages/edit-page.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";
import { expectWritten } from "./pages/written.ts";

const draft = `Ferry notes
The ferry carries 140 people. It leaves at nine, said the harbour master, and comes back at noon.
The fare is 12 euros.`;

async function imported(door: ImportPage, title: string): Promise<string> {
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(title);
  await door.confirm();
  return door.page.url();
}

/** The network's door, by the session of this page. */
async function ask(page: Page, path: string, data: object): Promise<Record<string, string>> {
  const answer = await page.request.post(`/api/v1/n/demo/${path}`, { data });
  const said = await answer.text();
  expect(answer.status(), said).toBe(200);
  return JSON.parse(said);
}

/** The id of the claim that is open, as the link to its history has it. */
async function claimId({ panel }: WorkbenchPage): Promise<string> {
  const link = panel.getByRole("link", { name: "History of claim 1" });
  return (
    new URL((await link.getAttribute("href")) ?? "", "http://here").searchParams.get("of") ?? ""
  );
}

test("what others do appears without a reload, and who is here", async ({ as }) => {
  test.slow();
  const address = await imported(new ImportPage(await as("noor")), `Live ${Date.now()}`);
  const tomasz = new WorkbenchPage(await as("tomasz"));
  const ruth = new WorkbenchPage(await as("ruth"));
  await tomasz.open(address);
  await ruth.open(address);
  const others = (one: WorkbenchPage) =>
    one.page.locator("details").filter({ hasText: "Here now: " });

  await test.step("each sees that the other is here", async () => {
    await expect(others(ruth)).toContainText("Tomasz Zielinski is reading");
    await expect(others(tomasz)).toContainText("Ruth Lindqvist is reading");
  });

  await test.step("the list of them opens by a key and closes by another", async () => {
    const summary = others(ruth).locator("summary");
    await summary.focus();
    await ruth.page.keyboard.press("Enter");
    const list = ruth.page.getByRole("list", { name: "Who else is here" });
    await expect(list).toContainText("Tomasz Zielinski");
    expect(await axeProblems(ruth.page)).toEqual([]);
    await ruth.page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await expect(summary).toBeFocused();
  });

  await test.step("one opens a claim: the other sees it, hears it, and sees who is at it", async () => {
    await tomasz.mark("140 people");
    await tomasz.page.keyboard.press("c");
    await expect(others(ruth)).toContainText("is writing");
    await tomasz.page.getByLabel("What is claimed").fill("The ferry carries 140 people.");
    await tomasz.page.getByRole("button", { name: "Open claim", exact: true }).click();
    await expect(ruth.card("Claim 1")).toContainText("The ferry carries 140 people.");
    const heard = ruth.page.getByRole("status").getByText("Claim 1 opened by Tomasz Zielinski.");
    await expect(heard).toBeAttached();
    await expect(others(ruth)).toContainText("Tomasz Zielinski is writing on claim 1");
  });

  await test.step("a verdict and a decision too, under the eyes of whoever has the claim open", async () => {
    const card = await ruth.expand("Claim 1");
    const id = await claimId(tomasz);
    const given = { rating: "unverifiable", disposition: "accepted", rationale: "Nobody counts." };
    const { verdictId } = await ask(tomasz.page, `claims/${id}/verdict`, given);
    await expect(card.getByRole("button", { name: /^Approve/ })).toBeVisible();
    await card.getByRole("button", { name: /^Return/ }).click();
    const reason = card.getByRole("textbox");
    await reason.fill("On second");
    // Another editor decides while Ruth writes: what she writes stays.
    await ask(await as("daniel"), `claims/${id}/approve`, { verdictId });
    await expect(tomasz.line("Claim 1")).toContainText("Approved");
    const told = tomasz.page.getByRole("status").getByText("Claim 1 approved by Daniel");
    await expect(told).toBeAttached();
  });

  await test.step("who closes the page is gone a moment later", async () => {
    await tomasz.page.close();
    await expect(others(ruth)).not.toContainText("Tomasz", { timeout: 20_000 });
  });
});

test("a text that somebody else makes waits until one asks for it, and what one types stays", async ({
  as,
}) => {
  test.slow();
  const noor = await as("noor");
  const address = await imported(new ImportPage(noor), `Waiting ${Date.now()}`);
  const tomasz = new WorkbenchPage(await as("tomasz"));
  const { page, text } = tomasz;
  await tomasz.open(address);
  await tomasz.mark("12 euros");
  await page.keyboard.press("m");
  const comment = page.getByLabel("Comment", { exact: true });
  await comment.fill("Children pay half");

  const edit = new EditPage(noor);
  await edit.open(new URL(address).pathname);
  await expect(page.getByText("is editing the text").first()).toBeVisible();
  await edit.typeAfter("at noon.", " Most days.");
  await edit.save();

  const bar = page.getByText(/The text changed: revision 2 by Noor/);
  await expect(bar).toBeVisible();
  await expect(text).not.toContainText("Most days.");
  await expect(comment).toBeFocused();
  expect(await axeProblems(page)).toEqual([]);
  await expectWritten(comment, "Children pay half");
  await comment.press("End");
  await comment.pressSequentially(", says the sign.");
  await page.getByRole("button", { name: "Show it" }).click();
  await expect(text).toContainText("Most days.");
  await expectWritten(comment, "Children pay half, says the sign.");
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(tomasz.card(/^Comment/)).toContainText("Children pay half, says the sign.");
});
