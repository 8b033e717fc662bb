import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { latinWords } from "./pages/foreign-words.ts";
import { asked, importArticle, signOffNewest } from "./pages/published-article.ts";
import { editByRequest, newestRevision } from "./pages/revisions.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const lawyer = "Helen Park";

/** Nothing sticks out at the side, and nothing is against the rules of accessibility. */
async function fits(page: Page, width: number): Promise<void> {
  const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(scrollWidth).toBeLessThanOrEqual(width);
  expect.soft(await axeProblems(page)).toEqual([]);
}

test("an article of high risk is published once the lawyer signed it, too", async ({
  as,
}, info) => {
  test.slow();
  const desk = {
    reporter: await as("noor"),
    reviewer: await as("imani"),
    editor: await as("ruth"),
  };
  const [admin, signer] = [await as("marco"), await as("helen")];
  const label = `Legal ${crypto.randomUUID().slice(0, 4)}`;
  const title = `Ferries ${crypto.randomUUID().slice(0, 8)}`;
  const articleId = await importArticle(desk, "Nine ferries left the harbour.", title);
  const address = `/n/demo/articles/${articleId}`;
  const editor = desk.editor;
  const missing = `The signature as ${label} is missing, of ${lawyer}.`;

  await test.step("an admin says who signs, by keyboard alone", async () => {
    await admin.goto("/n/demo/members");
    const form = admin.getByRole("form", { name: "A new rule of extra signers" });
    const add = form.getByRole("button", { name: "Add the rule" });
    await expect(add).toBeEnabled();
    await add.press("Enter");
    await expect(form.getByText("Please say as what they sign", { exact: false })).toBeVisible();
    await form.getByLabel("As what they sign").focus();
    await admin.keyboard.insertText(label);
    await form.getByRole("checkbox", { name: lawyer }).press("Space");
    await add.press("Enter");
    const rules = admin.getByRole("region", { name: "Extra signers" });
    await expect(rules.getByText(`Articles of high risk: ${label}, by ${lawyer}.`)).toBeVisible();
    await admin.screenshot({ path: info.outputPath("rules.png"), fullPage: true });
  });

  await test.step("an editor sets the risk; signed off, it is still not to be published, which says why", async () => {
    await new WorkbenchPage(editor).open(address);
    await editor.getByRole("button", { name: "Set the risk…" }).click();
    const form = editor.getByRole("form", { name: "Level of risk" });
    await form.getByLabel("Level of risk").selectOption("high");
    await form.getByLabel("Why?").fill("It names people.");
    await form.getByRole("button", { name: "Set the risk" }).click();
    await expect(editor.getByText("Risk: high.")).toBeVisible();
    await signOffNewest(desk, articleId);
    await editor.reload();
    await expect(editor.getByText(missing)).toBeVisible();
    await expect(editor.getByText(/things? blocks? publication/)).toBeVisible();
    await expect(editor.getByRole("button", { name: "It is published…" })).toHaveCount(0);
    const { id: revisionId } = await newestRevision(articleId);
    const refused = asked(editor, `articles/${articleId}/publish`, {
      ...{ revisionId, url: "https://example.org/ferries" },
    });
    await expect(refused).rejects.toThrow(`The signature as “${label}” is missing (${lawyer}).`);
    await editor.screenshot({ path: info.outputPath("missing.png") });
  });

  await test.step("the lawyer finds it in their queue, objects, withdraws that, and signs", async () => {
    await signer.goto("/n/demo");
    const mine = signer.getByRole("listitem").filter({ hasText: "It waits for your signature." });
    await expect(mine.first()).toBeVisible();
    await new WorkbenchPage(signer).open(address);
    await signer.getByRole("button", { name: "Object…" }).press("Enter");
    const objection = signer.getByRole("form", { name: "Objection" });
    await objection.getByLabel("Why is it not to be published so?").fill("Who says so?");
    await objection.getByRole("button", { name: /^Object to revision/ }).press("Enter");
    await expect(
      signer.getByText(`${lawyer} objects as ${label},`, { exact: false }),
    ).toBeVisible();
    await editor.reload();
    await expect(editor.getByText("Who says so?")).toBeVisible();
    await expect(editor.getByRole("button", { name: "Withdraw the objection" })).toHaveCount(0);
    await editor.setViewportSize({ width: 390, height: 844 });
    await editor.getByRole("button", { name: /^Panel/ }).click();
    await expect(editor.getByText("Who says so?")).toBeVisible();
    await fits(editor, 390);
    await editor.emulateMedia({ colorScheme: "dark" });
    await editor.screenshot({ path: info.outputPath("objection-390-dark.png"), fullPage: true });
    await editor.emulateMedia({ colorScheme: "light" });
    await editor.setViewportSize({ width: 1_440, height: 900 });
    await signer.getByRole("button", { name: "Withdraw the objection" }).click();
    await expect(signer.getByText(`${lawyer} objects as`, { exact: false })).toHaveCount(0);
    await signer.getByRole("button", { name: `Sign as ${label}…` }).press("Enter");
    const form = signer.getByRole("form", { name: "Extra signature" });
    await form.getByLabel("Reservations").fill("Not the picture.");
    await form.getByRole("button", { name: /^Sign revision/ }).press("Enter");
    await expect(
      signer.getByText(`Signed as ${label} by ${lawyer},`, { exact: false }),
    ).toBeVisible();
  });

  await test.step("a new text needs it again; signed once more, it is published", async () => {
    await editByRequest(desk.reporter, articleId, (was) => was.replace("Nine", "Ten"));
    const { id: revisionId } = await newestRevision(articleId);
    await expect(async () => {
      await asked(desk.reviewer, `articles/${articleId}/finish-checking`, { revisionId });
    }).toPass();
    await asked(editor, `articles/${articleId}/sign-off`, { revisionId });
    await editor.reload();
    await expect(editor.getByText(missing)).toBeVisible();
    const answer = await signer.request.get(`/api/v1/n/demo/articles/${articleId}/signatures`);
    const { needed } = (await answer.json()) as { needed: { ruleId: string; label: string }[] };
    const ruleId = needed.find((need) => need.label === label)?.ruleId;
    await asked(signer, `articles/${articleId}/signatures`, { revisionId, ruleId });
    await editor.reload();
    await editor.getByRole("button", { name: "It is published…" }).click();
    const form = editor.getByRole("form", { name: "Publication" });
    await form.getByLabel("Where it is published (address)").fill("https://example.org/ferries");
    await form.getByRole("button", { name: "Say that it is published" }).click();
    await expect(editor.getByText("is published,", { exact: false }).first()).toBeVisible();
  });

  await test.step("and it reads in Arabic, narrow and wide", async () => {
    await admin.goto("/account");
    await expect(async () => {
      await admin.getByRole("radio", { name: "العربية" }).check();
      await expect(admin.locator("html")).toHaveAttribute("lang", "ar", { timeout: 3_000 });
    }).toPass();
    for (const width of [1_440, 390]) {
      await admin.setViewportSize({ width, height: 900 });
      await admin.goto(address);
      // Where there is little room, what is said of the text is behind a button.
      if (width === 390) await admin.getByRole("button", { name: /^اللوحة/ }).click();
      await expect(admin.getByText("مستوى المخاطر", { exact: false }).first()).toBeVisible();
      await admin.goto("/n/demo/members");
      await expect(admin.getByRole("heading", { name: "الموقّعون الإضافيون" })).toBeVisible();
      expect.soft(await latinWords(admin)).toEqual([]);
      await fits(admin, width);
      await admin.screenshot({ path: info.outputPath(`arabic-${width}.png`), fullPage: true });
    }
    await admin.goto("/account");
    await admin.getByRole("radio", { name: "English" }).check();
    const rules = (await (await admin.request.get("/api/v1/n/demo/signer-rules")).json()) as {
      items: { id: string; label: string }[];
    };
    const own = rules.items.find((rule) => rule.label === label);
    await asked(admin, `signer-rules/${own?.id}/remove`, {});
  });
});
