import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

async function openLists(page: Page) {
  await page.goto("/n/demo/checklists");
  await expect(page.getByRole("heading", { name: "Checklists", level: 1 })).toBeVisible();
}

async function editList(page: Page, category: string) {
  const list = page.getByRole("region", { name: category, exact: true });
  await list.getByRole("button", { name: "Edit the list" }).click();
  return { list, field: list.getByLabel("One item a line") };
}

test("editors and admins write what is asked; nobody writes over another's list; others read it", async ({
  as,
}) => {
  test.slow();
  const [daniel, marco] = [await as("daniel"), await as("marco")];
  await openLists(daniel);
  expect(await axeProblems(daniel)).toEqual([]);
  await openLists(marco);
  const theirs = await editList(marco, "Translation");
  const ours = await editList(daniel, "Translation");
  expect(await axeProblems(daniel)).toEqual([]);
  await ours.field.fill("Read against the original\nRead against the original");
  await ours.list.getByRole("button", { name: "Save" }).click();
  await expect(ours.list.getByText("An item stands there twice.")).toBeVisible();
  await ours.field.fill("Read against the original\n\nRead by somebody at home in it");
  await ours.list.getByRole("button", { name: "Save" }).click();
  await expect(ours.list.getByText("Saved: 2 items.")).toBeVisible();
  await expect(ours.list.getByRole("listitem")).toHaveText([
    "Read against the original",
    "Read by somebody at home in it",
  ]);

  await theirs.field.fill("Names of places");
  await theirs.list.getByRole("button", { name: "Save" }).click();
  await expect(theirs.list.getByText("Nothing was saved.")).toBeVisible();
  await expect(theirs.list.getByText("Read by somebody at home in it")).toBeVisible();
  await theirs.list.getByRole("button", { name: "Save mine in its place" }).click();
  await theirs.list.getByRole("button", { name: "Save", exact: true }).click();
  await expect(theirs.list.getByText("Saved: 1 item.")).toBeVisible();
  await marco.goto("/n/demo/log");
  await expect(
    marco.getByText(/Marco Silva changed the checklist for translations: added “Names of places”/),
  ).toBeVisible();

  const tomasz = await as("tomasz");
  await openLists(tomasz);
  await expect(tomasz.getByText("An editor or an admin writes them.")).toBeVisible();
  await expect(tomasz.getByRole("button", { name: "Edit the list" })).toHaveCount(0);
});

const draft = `Choir to sing at dawn
The choir sang in the harbour on Thursday, and 300 people came.
It will sing again in June.`;

test("a claim's list is answered by who checks it, live and back again, and shown to who decides", async ({
  as,
}) => {
  test.slow();
  const noor = new WorkbenchPage(await as("noor"));
  const door = new ImportPage(noor.page);
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Choir ${Date.now()}`);
  await door.confirm();
  const address = noor.page.url();
  const tomasz = new WorkbenchPage(await as("tomasz"));
  const { page } = tomasz;
  await tomasz.open(address);
  await tomasz.mark("in the harbour");
  await page.getByRole("toolbar").getByRole("button", { name: "Claim" }).click();
  await page
    .getByRole("region", { name: "New claim" })
    .getByLabel("Category")
    .selectOption("Event");
  await page.getByRole("button", { name: "Open claim", exact: true }).click();
  const claim = await tomasz.expand("Claim 1");
  const [first, second] = [
    claim.getByRole("checkbox", { name: "Two sources that do not rest on one another tell it so" }),
    claim.getByRole("listitem").filter({ hasText: "Whoever it speaks ill of was asked" }),
  ];
  await noor.open(address);
  const theirs = await noor.expand("Claim 1");

  await test.step("one is checked, one does not apply", async () => {
    await expect(claim.getByText("Checklist: 0 of 4 checked")).toBeVisible();
    await first.check();
    await expect(claim.getByText("Checklist: 1 of 4 checked")).toBeVisible();
    const aside = second.getByRole("button", { name: "Does not apply" });
    await aside.click();
    await expect(claim.getByText("1 of 3 checked, 1 does not apply")).toBeVisible();
    await expect(aside).toHaveAttribute("aria-pressed", "true");
    await expect(second).toContainText("Tomasz Zielinski");
    expect(await axeProblems(page)).toEqual([]);
  });

  await test.step("it is taken back with one key, and done again", async () => {
    const bar = page.getByRole("region", { name: "Just done" });
    await expect(bar).toContainText("does not apply.");
    await bar.getByRole("button", { name: /^Undo/ }).click();
    await expect(claim.getByText("Checklist: 1 of 4 checked")).toBeVisible();
    await bar.getByRole("button", { name: /^Redo/ }).click();
    await expect(claim.getByText("1 of 3 checked, 1 does not apply")).toBeVisible();
  });

  await test.step("whoever wrote the article sees it happen, and answers nothing", async () => {
    await expect(theirs.getByText("1 of 3 checked, 1 does not apply")).toBeVisible();
    await expect(theirs.getByText("Checked: Two sources")).toBeVisible();
    await expect(theirs.getByRole("checkbox")).toHaveCount(0);
    expect(await axeProblems(noor.page)).toEqual([]);
  });

  await test.step("a program reads it, and answers as a person does", async () => {
    const link = await claim.getByRole("link", { name: "History of claim 1" }).getAttribute("href");
    const id = new URL(link ?? "", address).searchParams.get("of");
    const door = `/api/v1/n/demo/claims/${id}/checklist`;
    const read = async () => (await (await page.request.get(door)).json()).items;
    const [, order] = await read();
    expect((await read()).map(({ mark }: { mark: string }) => mark)).toEqual([
      ...["checked", "open", "does_not_apply", "open"],
    ]);
    const answer = { data: { itemId: order.id, mark: "checked" } };
    expect((await page.request.post(door, answer)).status()).toBe(200);
    expect((await page.request.post(door, answer)).status()).toBe(409);
    expect((await noor.page.request.post(door, answer)).status()).toBe(403);
    await expect(claim.getByText("2 of 3 checked, 1 does not apply")).toBeVisible();
  });

  await test.step("whoever decides is told what is left; it keeps nothing from being approved", async () => {
    await tomasz.propose("Claim 1", "Two neighbours heard it.");
    const ruth = new WorkbenchPage(await as("ruth"));
    await ruth.open(address);
    const before = await ruth.expand("Claim 1");
    await expect(before.getByText("2 of 3 on the checklist checked. Not checked:")).toBeVisible();
    await ruth.approve("Claim 1");
    await expect(before.getByRole("checkbox")).toHaveCount(0);
    await expect(before.getByText("2 of 3 checked, 1 does not apply")).toBeVisible();
  });

  await test.step("the history tells each answer, with its words", async () => {
    await page.goto(`${address}/history`);
    await expect(
      page.getByText(/ticked “Two sources that do not rest on one another tell it so” on the/),
    ).toBeVisible();
    const aside = page.getByText(/“Whoever it speaks ill of was asked” does not apply to claim 1/);
    await expect(aside).toHaveCount(2);
  });
});
