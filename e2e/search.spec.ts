import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";
import { expectWritten } from "./pages/written.ts";

async function imported(page: Page, title: string, text: string): Promise<string> {
  const door = new ImportPage(page);
  await door.open("demo");
  await door.paste(text);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(title);
  await door.confirm();
  return page.url();
}

/** Opens a claim on these words. */
async function claimed(workbench: WorkbenchPage, words: string, statement: string) {
  await workbench.mark(words);
  await workbench.page.keyboard.press("c");
  await workbench.page.getByLabel("What is claimed").fill(statement);
  await workbench.page.getByRole("button", { name: "Open claim", exact: true }).click();
  return workbench.expand("Claim 1");
}

test("a claim is found by a misspelt name, from any page, and opened at its words", async ({
  as,
}) => {
  test.slow();
  const text = `Ferry notes
The ferries ran late again. Captain Ulfric Hjortsberg counted eleven ferries on Monday.`;
  const address = await imported(await as("noor"), `Ferries ${Date.now()}`, text);
  const daniel = new WorkbenchPage(await as("daniel"));
  const { page } = daniel;
  await daniel.open(address);
  await claimed(daniel, "eleven ferries", "Captain Hjortsberg counted eleven ferries.");
  await expect(daniel.line("Claim 1")).toContainText("Open");

  await test.step("the key leads to the field, where it is a letter", async () => {
    await page.goto("/n/demo/members");
    const field = page.getByRole("searchbox");
    // A page hears keys once it runs.
    await expect(async () => {
      await page.keyboard.press("/");
      await expect(field).toBeFocused({ timeout: 1_000 });
    }).toPass();
    await field.fill("");
    await page.keyboard.type("hjortsbreg 1/2");
    await expect(field).toHaveValue("hjortsbreg 1/2");
    await field.fill("hjortsbreg kind:claim");
    await field.press("Enter");
  });

  await test.step("what is shown says what it was taken for", async () => {
    await expect(page.getByText("Nothing has “hjortsbreg” as it is written.")).toContainText(
      "Shown is what has “hjortsberg”.",
    );
    const hit = page.getByRole("list", { name: "Found" }).getByRole("article");
    await expect(hit).toHaveCount(1);
    await expect(hit).toContainText("Claim 1");
    await expect(hit.locator("mark")).toHaveText("Hjortsberg");
    expect(await axeProblems(page)).toEqual([]);
  });

  await test.step("a filter is put on and taken off; an article is opened at the place", async () => {
    await page.getByRole("navigation", { name: "Filters" }).getByText("Claims").click();
    await expect(page.getByRole("searchbox")).toHaveValue("hjortsbreg");
    await expect(page.getByText("2 found.")).toBeVisible();
    await page.getByRole("link", { name: /^Ferries/ }).click();
    await expect(page).toHaveURL(/\?at=\d+$/);
    await expect(daniel.text).toBeVisible();
    await page.goBack();
    await page.getByRole("link", { name: /counted eleven ferries/ }).click();
    await expect(daniel.card("Claim 1").locator("button[aria-expanded=true]")).toBeVisible();
  });
});

test("an Arabic word is found with or without its marks, and shown from right to left", async ({
  as,
}) => {
  const page = await as("imani");
  const title = `المرفأ ${Date.now()}`;
  await imported(
    await as("noor"),
    title,
    "قال مُدِيرُ المرفأ إن السفن الأُولى وصلت إلى بورسودان صباح الاثنين.",
  );
  await page.goto("/n/demo/search?q=مدير بورسودان");
  const hit = page
    .getByRole("list", { name: "Found" })
    .getByRole("article")
    .filter({ hasText: title });
  await expect(hit.locator("mark").first()).toHaveText("مُدِيرُ");
  await expect(hit.locator("p[dir=auto]")).toHaveCSS("direction", "rtl");
  await page.setViewportSize({ width: 390, height: 844 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  expect(await axeProblems(page)).toEqual([]);
  await page.goto("/n/demo/search?q=لاشيءكهذا");
  await expect(page.getByRole("heading", { name: "Nothing found" })).toBeVisible();
});

test("what was checked before is taken over with one key, and proposed by a person", async ({
  as,
}) => {
  test.slow();
  const stamp = Date.now();
  const text = `Lighthouse notes
The lighthouse of Vestergrund has 214 steps. Nobody has counted them since.`;
  const noor = await as("noor");
  const first = await imported(noor, `Lighthouse one ${stamp}`, text);
  const second = await imported(noor, `Lighthouse two ${stamp}`, text.replace("214", "241"));
  const daniel = new WorkbenchPage(await as("daniel"));
  const ruth = new WorkbenchPage(await as("ruth"));
  const { page } = daniel;

  await daniel.open(first);
  const earlier = await claimed(
    daniel,
    "214 steps",
    "The lighthouse of Vestergrund has 214 steps.",
  );
  await expect(earlier.getByText("Nothing like it.")).toBeVisible();
  await daniel.propose("Claim 1", "The keeper's book says so.");
  await ruth.open(first);
  await ruth.approve("Claim 1");

  await daniel.open(second);
  const claim = await claimed(daniel, "241 steps", "The lighthouse of Vestergrund has 241 steps.");
  const before = claim
    .getByRole("region")
    .or(claim.locator("section"))
    .filter({
      has: page.getByRole("heading", { name: "Checked before" }),
    });
  await expect(before.locator("summary")).toHaveText("Approved Verified · stands");
  await before.locator("summary").click();
  await expect(before).toContainText("214");
  await expect(before).toContainText("Nothing has changed about it since.");
  expect(await axeProblems(page, "article:has(> div > button[aria-expanded=true])")).toEqual([]);

  await page.keyboard.press("b");
  const form = claim.getByRole("form", { name: "Verdict on claim 1" });
  const rationale = form.getByLabel("What it rests on");
  await expectWritten(
    rationale,
    new RegExp(`^As in claim 1 of “Lighthouse one ${stamp}”, approved on .*: The keeper's book`),
  );
  await expect(claim).not.toContainText("Proposed by");
  await rationale.press("End");
  await rationale.pressSequentially(" b");
  await form.getByRole("button", { name: "Propose", exact: true }).click();
  await expect(daniel.line("Claim 1")).toContainText("Proposed");
  await expect(claim).toContainText("Proposed by Daniel");
});
