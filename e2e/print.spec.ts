import { extractText } from "unpdf";
import { expect, test } from "./fixtures.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const states = ["Approved", "Returned", "Proposed", "Open", "Assigned", "Researching"];

test("on paper an article is its text with numbers in it, and what each stands for", async ({
  as,
}) => {
  const ruth = new WorkbenchPage(await as("ruth"));
  const { page } = ruth;
  await ruth.openDemo();
  await ruth.panel.getByRole("button", { name: /^Claims \d/ }).click();
  const cards = ruth.panel.getByRole("article", { name: /^Claim \d+$/ });
  await expect(cards.first()).toBeVisible();
  const lines = await cards.allInnerTexts();
  const shown = lines.map((line) => ({
    number: /Claim (\d+)/.exec(line)?.[1],
    state: states.find((state) => line.includes(state)),
  }));
  expect(shown.length).toBeGreaterThan(1);
  await ruth.panel.getByRole("button", { name: /^All \d/ }).click();

  await test.step("as the page shows it to a printer", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const paper = page.locator("body > article");
    for (const { number, state } of shown) {
      const note = paper.getByRole("listitem").filter({ hasText: `Claim ${number} ·` });
      await expect(note).toContainText(`Claim ${number} · ${state}`);
      await expect(paper.locator("sup", { hasText: `[${number}]` }).first()).toBeVisible();
    }
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(ruth.panel).toBeHidden();
    await expect(paper).toHaveCSS("color", "rgb(0, 0, 0)");
    await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await page.emulateMedia({ media: null, colorScheme: null });
    await expect(paper).toHaveCount(0);
  });

  await test.step("and as a file", async () => {
    const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true });
    const words = text.replaceAll(/\s+/g, " ");
    for (const { number, state } of shown) expect(words).toContain(`Claim ${number} · ${state}`);
    expect(words).toContain("By Noor Haddad");
    expect(words).not.toContain("Sign out");
  });
});
