import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { EditPage } from "./pages/edit-page.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `Tide table
High water is at six. The gauge showed 3.4 metres, said the pilot.
The lock opens for two hours.`;

async function imported(door: ImportPage, title: string): Promise<string> {
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(title);
  await door.confirm();
  return door.page.url();
}

async function comment(workbench: WorkbenchPage, words: string, body: string): Promise<void> {
  await workbench.mark(words);
  await workbench.page.keyboard.press("m");
  await workbench.page.getByLabel("Comment", { exact: true }).fill(body);
  await workbench.page.getByRole("button", { name: "Add comment" }).click();
}

test("what is written offline is sent once and in order when the network is back", async ({
  as,
}) => {
  test.slow();
  const address = await imported(new ImportPage(await as("noor")), `Offline ${Date.now()}`);
  const tomasz = new WorkbenchPage(await as("tomasz"));
  const { page } = tomasz;
  const outbox = page.getByRole("region", { name: "Not sent yet" });
  await tomasz.open(address);
  await page.context().setOffline(true);
  await expect(outbox).toContainText("Offline");
  await comment(tomasz, "at six", "First: summer time?");
  await expect(outbox).toContainText("Offline: 1 entry waits to be sent");
  await comment(tomasz, "two hours", "Second: on Sundays too?");
  await expect(outbox).toContainText("2 entries wait to be sent");
  await expect(page.getByText("Not live: trying again")).toBeVisible();
  await expect(tomasz.card(/^Comment/)).toHaveCount(0);

  await page.context().setOffline(false);
  await expect(tomasz.card(/^Comment/)).toHaveCount(2);
  await expect(outbox).toHaveCount(0);
  await expect(page.getByText("Not live: trying again")).toHaveCount(0);
  await page.goto(`${address}/history`);
  const events = page.getByRole("listitem").filter({ hasText: /First:|Second:/ });
  await expect(events).toHaveCount(2);
  await expect(events.first()).toContainText("First: summer time?");
});

test("what waits outlives a reload; what arrived, and whose answer was lost, is not done twice", async ({
  as,
}) => {
  test.slow();
  const address = await imported(new ImportPage(await as("noor")), `Lost ${Date.now()}`);
  const tomasz = new WorkbenchPage(await as("tomasz"));
  const { page } = tomasz;
  const outbox = page.getByRole("region", { name: "Not sent yet" });
  await tomasz.open(address);
  let arrived = 0;
  await page.route(`${address}*`, async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    arrived += 1;
    // The first one reaches the server; nothing comes back from it, nor gets there after it.
    if (arrived === 1) await route.fetch();
    await route.abort();
  });
  await comment(tomasz, "3.4 metres", "Above which datum?");
  await expect(outbox).toContainText("1 entry waits to be sent");
  await page.reload();
  await expect(outbox).toContainText("1 entry waits to be sent");
  await outbox.getByRole("button", { name: /1 entry waits/ }).click();
  await expect(outbox).toContainText("Above which datum?");
  expect(arrived).toBeGreaterThan(0);
  await page.unroute(`${address}*`);
  await expect(outbox).toHaveCount(0, { timeout: 45_000 });
  await expect(tomasz.card(/^Comment/)).toHaveCount(1);
  await page.goto(`${address}/history`);
  const events = page.getByRole("listitem").filter({ hasText: "Above which datum?" });
  await expect(events).toHaveCount(1);
});

test("what somebody else has overtaken is shown with what is there now, and nothing is dropped", async ({
  as,
}) => {
  test.slow();
  const noor = await as("noor");
  const address = await imported(new ImportPage(noor), `Overtaken ${Date.now()}`);
  const tomasz = new WorkbenchPage(await as("tomasz"));
  const { page } = tomasz;
  const outbox = page.getByRole("region", { name: "Not sent yet" });
  await tomasz.open(address);
  await page.context().setOffline(true);
  await comment(tomasz, "two hours", "Which two?");
  await expect(outbox).toContainText("1 entry waits");

  const edit = new EditPage(noor);
  await edit.open(new URL(address).pathname);
  await edit.typeAfter("said the pilot.", " He was sure of it.");
  await edit.save();
  await expect(noor.getByRole("heading", { name: "What changed" })).toBeVisible();

  await page.context().setOffline(false);
  const line = outbox.getByRole("button", { name: /1 entry was not taken/ });
  await line.click();
  await expect(outbox).toContainText("The article has a newer revision");
  await expect(outbox).toContainText("Which two?");
  await expect(outbox).toContainText("Revision 2: The lock opens for two hours.");
  expect(await axeProblems(page)).toEqual([]);
  await page.reload();
  await line.click();
  await expect(outbox).toContainText("Which two?");
  await outbox.getByRole("button", { name: "Try again" }).click();
  await expect(tomasz.card(/^Comment/)).toContainText("Which two?");
  await expect(outbox).toHaveCount(0);
});

test("single clicks wait too, in order and with their undo; what is about this moment does not", async ({
  as,
}) => {
  test.slow();
  const address = await imported(new ImportPage(await as("noor")), `Clicks ${Date.now()}`);
  const tomasz = new WorkbenchPage(await as("tomasz"));
  const { page } = tomasz;
  const outbox = page.getByRole("region", { name: "Not sent yet" });
  await tomasz.open(address);
  await comment(tomasz, "two hours", "Which two?");
  const card = tomasz.card(/^Comment/);
  await expect(card).toHaveCount(1);
  await tomasz.mark("3.4 metres");
  await page.getByRole("toolbar").getByRole("button", { name: "Claim" }).click();
  await page.getByRole("button", { name: "Open claim", exact: true }).click();
  const claim = await tomasz.expand("Claim 1");
  await claim.getByText("More", { exact: true }).click();
  const owner = claim.getByLabel("Who checks it");
  await expect(owner).toBeEnabled();

  await page.context().setOffline(true);
  await owner.selectOption({ label: "Imani Okafor" });
  await expect(outbox).toContainText("Offline: 1 entry waits to be sent");
  await expect(owner).toBeDisabled();
  await tomasz.expand(/^Comment/);
  await card.getByRole("button", { name: "Resolve" }).click();
  await expect(outbox).toContainText("2 entries wait to be sent");
  await expect(card.getByRole("button", { name: "Resolve" })).toBeDisabled();
  await page
    .getByRole("region", { name: "Just done" })
    .getByRole("button", { name: /^Undo/ })
    .click();
  await expect(outbox).toContainText("3 entries wait to be sent");
  await outbox.getByRole("button", { name: /3 entries wait/ }).click();
  const entries = outbox.getByRole("listitem");
  await expect(entries.nth(0)).toContainText("Who checks it: Imani Okafor");
  await expect(entries.nth(1)).toContainText("Comment: Which two?");
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole("button", { name: /^Findings/ }).click();
  await page.getByRole("button", { name: "Run the checks again" }).click();
  await expect(page.getByText(/still waits to be sent.* It does not wait/)).toBeVisible();

  await page.context().setOffline(false);
  await expect(outbox).toHaveCount(0, { timeout: 45_000 });
  await page.goto(`${address}/history`);
  const told = page
    .getByRole("listitem")
    .filter({ hasText: /gave claim 1|resolved|took up again/ });
  await expect(told).toHaveCount(3);
  await expect(told.first()).toContainText("Imani Okafor");
});

test("two people answer the same claim: both verdicts are shown, and neither is dropped", async ({
  as,
}) => {
  test.slow();
  const address = await imported(new ImportPage(await as("noor")), `Both ${Date.now()}`);
  const tomasz = new WorkbenchPage(await as("tomasz"));
  const { page } = tomasz;
  await tomasz.open(address);
  await tomasz.mark("3.4 metres");
  await page.getByRole("toolbar").getByRole("button", { name: "Claim" }).click();
  await page.getByRole("button", { name: "Open claim", exact: true }).click();
  const claim = await tomasz.expand("Claim 1");
  await claim.getByRole("button", { name: "Propose a verdict" }).click();
  await page.context().setOffline(true);
  await claim.getByLabel("What it rests on").fill("The gauge's own log has 3.4.");
  await claim.getByRole("button", { name: "Propose", exact: true }).click();
  const outbox = page.getByRole("region", { name: "Not sent yet" });
  await expect(outbox).toContainText("1 entry waits");

  const imani = new WorkbenchPage(await as("imani"));
  await imani.open(address);
  const same = await imani.expand("Claim 1");
  await same.getByRole("button", { name: "Propose a verdict" }).click();
  await same.getByLabel("Verdict", { exact: true }).selectOption("Wrong");
  await same.getByLabel("What it rests on").fill("The port's bulletin has 4.3.");
  await same.getByRole("button", { name: "Propose", exact: true }).click();
  await expect(imani.line("Claim 1")).toContainText("Proposed");

  await page.context().setOffline(false);
  await outbox.getByRole("button", { name: /1 entry was not taken/ }).click();
  await expect(outbox).toContainText("The gauge's own log has 3.4.");
  await expect(outbox).toContainText("The port's bulletin has 4.3.");
  await expect(claim).toContainText("The port's bulletin has 4.3.");
});
