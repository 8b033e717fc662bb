import { expect, test } from "./fixtures.ts";
import { FindingsPage } from "./pages/findings-page.ts";
import { ImportPage } from "./pages/import-page.ts";

const draft = `5/17/2024 – Last updated: 5/17/2024 03:15 AM (Mecca time)
Harbour fleet grows
Two captains were named: Lena Holm, Jonas Berg and Ida Moe. They met on Monday, 14 May 2024.
Four tugs were hired: the Ant, the Bee, the Crab, the Drake and the Eel. The talks began on Wednesday.`;

const captains = /2 captains and lists 3/;
const monday = /has Monday, but/;
const tugs = /4 tugs and lists 5/;

/** The address of an article of one's own, with three contradictions. */
async function imported(door: ImportPage, title: string): Promise<string> {
  await door.open("demo");
  await door.paste(draft);
  await door.field("Title").fill(title);
  await door.confirm();
  return door.page.url();
}

test("findings are filtered and grouped, and a link keeps it", async ({ as }) => {
  const address = await imported(new ImportPage(await as("noor")), "Harbour fleet, filtered");
  const findings = new FindingsPage(await as("tomasz"));
  await findings.open(address);
  await expect(findings.card(captains)).toBeVisible();
  await expect(findings.card(monday)).toBeVisible();
  await expect(findings.card(/“Wednesday” is/)).toHaveCount(0);

  await findings.facet("Tested for consistency").click();
  await expect(findings.card(/“Wednesday” is/)).toBeVisible();
  await expect(findings.card(captains)).toHaveCount(0);
  await findings.facet("Contradiction").click();
  await findings.chooseRule("Weekdays and dates");
  await expect(findings.card(monday)).toBeVisible();
  await expect(findings.card(captains)).toHaveCount(0);

  await findings.page.goto(findings.page.url());
  await expect(findings.card(monday)).toBeVisible();
  await expect(findings.card(captains)).toHaveCount(0);
  await expect(findings.facet("Contradiction")).toHaveAttribute("aria-pressed", "true");
  await findings.panel.getByRole("button", { name: /^Show all/ }).click();
  await expect(findings.card(captains)).toBeVisible();

  await findings.panel.getByRole("radio", { name: "By check" }).check();
  const lists = findings.panel.getByRole("region", { name: "Lists and their counts" });
  await expect(lists).toContainText("2 open");
  await expect(lists.getByRole("article")).toHaveCount(2);
});

test("several findings are dismissed for one reason by the keyboard, and restored", async ({
  as,
}) => {
  const address = await imported(new ImportPage(await as("noor")), "Harbour fleet, dismissed");
  const findings = new FindingsPage(await as("tomasz"));
  const { page } = findings;
  await findings.open(address);
  await expect(findings.card(captains)).toBeVisible();

  await page.keyboard.press("n");
  await expect(findings.line(captains)).toBeFocused();
  await page.keyboard.press("x");
  await findings.tick(tugs).click({ modifiers: ["Shift"] });
  const selected = findings.panel.getByRole("region", { name: "Selected findings" });
  await expect(selected).toContainText("3 findings selected");
  await findings.tick(monday).uncheck();
  await page.keyboard.press("d");
  await selected.getByLabel("Why are these 2 findings not a problem?").fill("Ranks, not people.");
  await selected.getByRole("button", { name: "Dismiss 2", exact: true }).click();
  await expect(findings.line(monday)).toBeFocused();
  await expect(findings.fold("Dismissed")).toContainText("2");

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(findings.card(captains)).toBeVisible();
  await expect(findings.fold("Dismissed")).toHaveCount(0);

  await findings.panel.getByLabel("Select all 3 shown").check();
  await page.keyboard.press("d");
  await selected.getByLabel("Why are these 3 findings").fill("All of them are quoted so.");
  await selected.getByRole("button", { name: "Dismiss 3", exact: true }).click();
  await expect(findings.panel.getByText("No finding is open here.")).toBeVisible();
  await findings.fold("Dismissed").click();
  const card = await findings.expand(captains);
  await expect(card).toContainText("All of them are quoted so.");
  await card.getByRole("button", { name: "Restore" }).click();
  await expect(card.getByRole("button", { name: "Open as a claim" })).toBeVisible();

  await page.getByRole("link", { name: "History", exact: true }).click();
  await expect(page.getByText(/Tomasz Zielinski dismissed 3 findings, .*quoted so/)).toBeVisible();
  await expect(page.getByText(/took up again the finding “The text says 2 captains/)).toBeVisible();
});

test("a suggestion becomes a claim's correction, in the words of the text", async ({ as }) => {
  const address = await imported(new ImportPage(await as("noor")), "Harbour fleet, corrected");
  const findings = new FindingsPage(await as("tomasz"));
  const { page } = findings;
  await findings.open(address);
  const card = await findings.expand(captains);
  await card.getByRole("link", { name: "Two captains" }).click();
  await expect(findings.text.getByText("Two captains")).toBeInViewport();
  await card.getByRole("button", { name: "Use as correction" }).click();
  await page.getByRole("button", { name: "Open claim", exact: true }).click();

  const verdict = page.getByRole("form", { name: "Verdict on claim 1" });
  await expect(verdict.getByLabel("The text", { exact: true })).toHaveValue("corrected");
  await expect(verdict.getByLabel("Words in the text now")).toHaveValue("Two captains");
  await expect(verdict.getByLabel("New text")).toHaveValue("Three captains");
  await expect(verdict.getByLabel("What it rests on")).toBeFocused();
  await verdict.getByLabel("What it rests on").fill("Three are listed.");
  await verdict.getByRole("button", { name: "Propose", exact: true }).click();
  await expect(findings.card("Claim 1")).toContainText("Wrong · corrected");
  await expect(findings.fold("Became a claim")).toContainText("1");

  // The other side: the list is put right by hand, in a claim on the list's own words.
  const other = await findings.expand(tugs);
  await other.getByRole("button", { name: "Correct by hand" }).click();
  await page.getByRole("button", { name: "Open claim", exact: true }).click();
  const second = page.getByRole("form", { name: "Verdict on claim 2" });
  await expect(second.getByLabel("New text")).toHaveValue(/^(the )?Ant.*Eel$/);
});
