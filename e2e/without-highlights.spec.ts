import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `A lantern for the lighthouse
The keeper counted 40 lamps on Monday, and bought two more.
Nobody asked what they cost.`;

test("a browser that cannot draw over text draws the same marks in elements", async ({ as }) => {
  test.slow();
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Lantern ${Date.now()}`);
  await door.confirm();
  const page = await as("imani");
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "Highlight");
    Reflect.deleteProperty(CSS, "highlights");
  });
  const workbench = new WorkbenchPage(page);
  const { text } = workbench;
  await workbench.open(door.page.url());
  const words = await text.textContent();
  const line = (mark: string) =>
    text
      .locator(`[class^=mark-${mark}]`)
      .first()
      .evaluate((one) => {
        const { textDecorationLine, textDecorationStyle, textDecorationColor } =
          getComputedStyle(one);
        return { textDecorationLine, textDecorationStyle, textDecorationColor };
      });

  await test.step("what is marked is drawn, and stays marked", async () => {
    await workbench.drag("eeper counted 40 la");
    await expect.poll(() => workbench.marked()).toEqual(["keeper counted 40 lamps"]);
    await page.getByRole("toolbar").getByRole("button", { name: "Claim" }).click();
    await page
      .getByRole("region", { name: "New claim" })
      .getByRole("button", { name: "Open claim", exact: true })
      .click();
    await expect(workbench.card(/^Claim 1/)).toBeVisible();
    await expect.poll(() => workbench.focused()).toEqual(["keeper counted 40 lamps"]);
  });

  await test.step("kind and state are told by the line", async () => {
    await workbench.mark("40 lamps");
    await page.keyboard.press("q");
    await page.getByLabel("Question", { exact: true }).fill("Who lit them?");
    await page.getByRole("button", { name: "Add question" }).click();
    await expect(workbench.card("Question: Who lit them?")).toBeVisible();
    await expect.poll(async () => (await workbench.focused()).join("")).toBe("40 lamps");
    const [claim, question] = [await line("claim-open"), await line("annotation-question")];
    expect(claim.textDecorationLine).toBe("underline");
    expect(claim.textDecorationStyle).toBe("solid");
    expect(question.textDecorationStyle).toBe("dotted");
    expect(question.textDecorationColor).not.toBe(claim.textDecorationColor);
    expect(await text.textContent()).toBe(words);
  });

  await test.step("a click lists what lies there, the innermost first", async () => {
    await workbench.click("lamps");
    const list = page.getByRole("menu", { name: "What is here" }).getByRole("menuitem");
    await expect(list.first()).toContainText("Who lit them?");
    await list.filter({ hasText: "Claim 1" }).click();
    await expect
      .poll(async () => (await workbench.focused()).join(""))
      .toBe("keeper counted 40 lamps");
    expect(await axeProblems(page)).toEqual([]);
  });

  await test.step("what is withdrawn is struck through, and what is taken out is gone", async () => {
    const claim = await workbench.expand(/^Claim 1/);
    await claim.getByText("More", { exact: true }).click();
    await claim.getByRole("button", { name: "Withdraw…" }).click();
    await claim.getByLabel("Why is it withdrawn?").fill("They were candles.");
    await claim.getByRole("button", { name: "Withdraw", exact: true }).click();
    await expect
      .poll(async () => (await line("claim-withdrawn")).textDecorationLine)
      .toBe("line-through");
    expect(await text.textContent()).toBe(words);
  });
});
