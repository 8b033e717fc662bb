import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const golden = readFileSync(new URL("../lib/reports/formats/golden/report.json", import.meta.url));
const { article, claims } = JSON.parse(golden.toString());
const { title } = article;
const isWithdrawn = ({ state }: { state: string }) => state === "withdrawn";

test("our own JSON comes back as an article: refused where forged, read and exported", async ({
  as,
}) => {
  test.slow();
  const page = await as("ruth");
  const form = new ImportPage(page);
  await form.open("demo");
  const forged = golden.toString().replaceAll(JSON.stringify(title), '"Another title"');
  await form.choose({ name: "record.json", content: Buffer.from(forged) });
  await expect(page.getByText(/^This record does not hold: /)).toBeVisible();

  await form.choose({ name: "record.json", content: golden });
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(/^It was verified then: /)).toBeVisible();
  const record = page.url();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const again = readFileSync(await (await download).path());
  expect(Buffer.compare(again, golden)).toBe(0);

  await page.getByRole("button", { name: "Make it in the background" }).click();
  await expect(page.getByText(/^Your report of event \d+ is ready\.$/)).toBeVisible();
  const later = page.waitForEvent("download");
  await page.getByRole("link", { name: "Fetch it" }).click();
  const made = readFileSync(await (await later).path());
  expect(Buffer.compare(made, golden)).toBe(0);

  await page.goto("/n/demo/articles");
  const records = page.getByRole("region", { name: "Records from elsewhere" });
  await records.getByRole("link", { name: title }).click();
  await expect(page).toHaveURL(record);

  await test.step("it is taken up as a draft, with its claims to work on", async () => {
    const withClaims = page.getByRole("checkbox", { name: "With its claim" });
    await expect(withClaims).toBeChecked();
    await expect(
      page.getByText(`${claims.filter(isWithdrawn).length} claims that were withdrawn stay out.`),
    ).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole("button", { name: "Take up as a draft" }).click();
    await expect(page).not.toHaveURL(record);
    const draft = new WorkbenchPage(page);
    await expect(draft.line("Claim 1")).toContainText("Open");
    const claim = await draft.expand("Claim 1");
    await expect(claim).toContainText(/In the record of The Harbour Desk, at event \d+: Claim 1, /);
    await page.goto(record);
  });

  await page.getByRole("button", { name: "Remove this record…" }).click();
  const removing = page.getByRole("form", { name: "Remove this record" });
  await expect(removing.getByText(/^The record goes, with its page/)).toBeVisible();
  await removing.getByRole("button", { name: "Remove it" }).click();
  await expect(removing.getByText("Please say why this is removed.")).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  await removing.getByLabel("Reason, for the log").fill("It came by mistake.");
  await removing.getByRole("button", { name: "Remove it" }).click();
  await expect(page).toHaveURL(/\/n\/demo\/articles$/);
  await expect(records.getByRole("link", { name: title })).toHaveCount(0);
  expect((await page.goto(record))?.status()).toBe(404);
  await page.goto("/n/demo/log");
  await expect(
    page.getByText(/removed the imported record of .*: It came by mistake\./),
  ).toBeVisible();
});
