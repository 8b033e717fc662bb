import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { ImportPage } from "./pages/import-page.ts";
import { editByRequest } from "./pages/revisions.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `Ferry service to resume
The harbour board met envoys of 17 towns on Wednesday, its office said on Thursday.
Tickets will cost 12 euros, and the pier will open in June.`;

/** An article of Noor's; gives its address and its title. */
async function article(page: Page): Promise<{ address: string; title: string }> {
  const door = new ImportPage(page);
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  const title = `Queued ${Date.now()}`;
  await door.field("Title").fill(title);
  await door.confirm();
  return { address: page.url(), title };
}

async function openClaim(workbench: WorkbenchPage, words: string, statement: string) {
  await workbench.mark(words);
  await workbench.page.keyboard.press("c");
  await workbench.page.getByLabel("What is claimed").fill(statement);
  await workbench.page.getByRole("button", { name: "Open claim", exact: true }).click();
}

test("what waits for somebody is the first page after sign-in, the most urgent first", async ({
  as,
}) => {
  test.slow();
  const noor = await as("noor");
  const { address, title } = await article(noor);
  const ruth = new WorkbenchPage(await as("ruth"));
  const tomasz = await as("tomasz");
  const queueOf = (page: Page) => page.getByRole("region", { name: title });

  await test.step("Ruth gives a claim to Tomasz, due yesterday; he finds it first", async () => {
    await ruth.open(address);
    await openClaim(ruth, "17 towns", "Envoys of 17 towns came.");
    const claim = await ruth.expand("Claim 1");
    await claim.getByText("More", { exact: true }).click();
    await claim.getByLabel("Who checks it").selectOption({ label: "Tomasz Zielinski" });
    await expect(ruth.line("Claim 1")).toContainText("Assigned");
    await claim.getByLabel("Due, your time").fill("2024-05-17T12:00");
    await claim.getByLabel("Due, your time").blur();
    await expect(claim).toContainText("due 17 May 2024");
    await tomasz.goto("/");
    await expect(tomasz).toHaveURL(/\/n\/demo$/);
    await expect(tomasz.getByRole("heading", { name: "Your queue" })).toBeVisible();
    const first = tomasz.getByRole("main").getByRole("region").first();
    await expect(first.getByRole("heading")).toHaveText(title);
    await expect(first).toContainText("Overdue since");
    expect(await axeProblems(tomasz)).toEqual([]);
    await tomasz.getByRole("navigation", { name: "What is shown" }).getByText("Overdue").click();
    await expect(tomasz).toHaveURL(/due=overdue/);
    await first.getByRole("link", { name: /^Claim 1 / }).click();
    await expect(tomasz).toHaveURL(/claim=/);
    const card = new WorkbenchPage(tomasz).card("Claim 1");
    await expect(card.getByRole("button", { name: "Propose a verdict" })).toBeVisible();
  });

  await test.step("a verdict waits for Ruth, and no decision for whoever wrote the article", async () => {
    await new WorkbenchPage(tomasz).propose("Claim 1", "The board's minutes say so.");
    await ruth.page.goto("/n/demo?reason=decide");
    await expect(queueOf(ruth.page)).toContainText("A verdict waits for your decision.");
    await noor.goto("/n/demo");
    await expect(noor.getByRole("main")).not.toContainText("A verdict waits");
    await tomasz.goto("/n/demo");
    await expect(queueOf(tomasz)).toHaveCount(0);
  });

  const told = (words: string) =>
    tomasz.getByRole("listitem").filter({ hasText: title }).filter({ hasText: words });

  await test.step("he is told that it was given to him, and that it was returned; it waits again", async () => {
    await ruth.open(address);
    const claim = await ruth.expand("Claim 1");
    await claim.getByRole("button", { name: "Return…" }).click();
    await claim.getByLabel("What is missing?").fill("Which minutes?");
    await claim.getByRole("button", { name: "Return", exact: true }).click();
    await expect(ruth.line("Claim 1")).toContainText("Returned");
    await tomasz.goto("/n/demo");
    await expect(queueOf(tomasz)).toContainText("Returned: it needs another verdict.");
    await tomasz.getByRole("link", { name: /^Notifications, .*unread$/ }).click();
    await expect(told("gave claim 1 to Tomasz Zielinski")).toContainText("New: ");
    await expect(told("returned claim 1: Which minutes?")).toContainText("New: ");
    expect(await axeProblems(tomasz)).toEqual([]);
    await told("returned claim 1").getByRole("link").click();
    await expect(tomasz).toHaveURL(/claim=/);
    await new WorkbenchPage(tomasz).propose("Claim 1", "Those of 15 May.");
    await tomasz.goto("/n/demo/notifications");
    await expect(told("returned claim 1")).not.toContainText("New: ");
    await tomasz.getByRole("button", { name: "Mark all read" }).click();
    await expect(told("gave claim 1")).not.toContainText("New: ");
  });

  await test.step("an approval that a new text ends comes back to him", async () => {
    await ruth.open(address);
    await ruth.approve("Claim 1");
    await editByRequest(noor, ruth.articleId(), (text) => text.replace("17 towns", "19 towns"));
    await tomasz.goto("/n/demo");
    await expect(queueOf(tomasz)).toContainText("Its approval no longer stands.");
    await tomasz.goto("/n/demo/notifications");
    await expect(told("Claim 1 is no longer approved")).toContainText("New: ");
  });
});

test("the board moves a claim to research by keyboard", async ({ as }) => {
  test.slow();
  const { address, title } = await article(await as("noor"));
  const ruth = new WorkbenchPage(await as("ruth"));
  const { page } = ruth;
  await ruth.open(address);
  for (const words of ["17 towns", "12 euros"]) {
    await openClaim(ruth, words, `The text says ${words}.`);
    await expect(ruth.card(words === "17 towns" ? "Claim 1" : "Claim 2")).toBeVisible();
  }
  await page.goto("/n/demo/board");
  const filter = page.getByRole("search", { name: "Which claims are shown" });
  await filter.getByLabel("Article").selectOption({ label: title });
  await expect(page).toHaveURL(/article=/);
  const first = page.getByRole("link", { name: /^Claim 1 / });
  await expect(page.getByRole("link", { name: /^Claim \d/ })).toHaveCount(2);
  await first.focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("link", { name: /^Claim 2 / })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Move claim 1" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Who checks claim 1")).toBeFocused();
  expect(await axeProblems(page)).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: `Researching: ${title}` })).toContainText(
    "Claim 1",
  );
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("link", { name: /^Claim 2 / })).toBeFocused();
});
