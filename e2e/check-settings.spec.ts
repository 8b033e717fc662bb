import { expect, test } from "./fixtures.ts";
import { CheckSettingsPage } from "./pages/check-settings-page.ts";

test("an editor sets up the checks; it is confirmed, kept and logged", async ({ as }) => {
  const settings = new CheckSettingsPage(await as("daniel"));
  await settings.open();
  await settings.choose("Dates told from the dateline", "Notice only");
  await expect(settings.page.getByText("1 check not saved yet")).toBeVisible();
  await settings.save.click();
  await expect(settings.page.getByText("Saved: 1 check set anew")).toBeVisible();
  await settings.page.reload();
  await expect(settings.mode("Dates told from the dateline", "Notice only")).toBeChecked();

  await settings.page.goto("/n/demo/log");
  await expect(
    settings.page.getByText(/Daniel Mbeki set up the checks: “Dates told from the dateline” gives/),
  ).toBeVisible();

  // As it was, for the other journeys.
  await settings.open();
  await settings.choose("Dates told from the dateline", "On");
  await settings.save.click();
  await expect(settings.page.getByText("Saved: 1 check set anew")).toBeVisible();
});

test("words are given a line each; what cannot be is said with its place; nobody writes over another's", async ({
  as,
}) => {
  const marco = new CheckSettingsPage(await as("marco"));
  const ruth = new CheckSettingsPage(await as("ruth"));
  await marco.open();
  await ruth.open();
  const theirs = await ruth.edit("Allowed spellings");
  const list = await marco.edit("Allowed spellings");
  await list.getByLabel("One entry a line").fill("Gaddafi, Qaddafi\nKyiv");
  await list.getByRole("button", { name: "Save" }).click();
  await expect(list.getByText("Entry 2: A line has at least two spellings")).toBeVisible();
  await list.getByLabel("One entry a line").fill("Gaddafi, Qaddafi\nKyiv, Kiev");
  await list.getByRole("button", { name: "Save" }).click();
  await expect(list.getByText("Saved: 2 entries")).toBeVisible();
  await expect(list.getByText("Kyiv, Kiev")).toBeVisible();

  await theirs.getByLabel("One entry a line").fill("Chad, Tchad");
  await theirs.getByRole("button", { name: "Save" }).click();
  await expect(theirs.getByText("Nothing was saved.")).toBeVisible();
  await expect(theirs.getByText("Kyiv, Kiev")).toBeVisible();
  await theirs.getByRole("button", { name: "Save mine in its place" }).click();
  await theirs.getByRole("button", { name: "Save", exact: true }).click();
  await expect(theirs.getByText("Saved: 1 entry")).toBeVisible();
});

test("who may not set up the checks sees how they are, and no button", async ({ as }) => {
  const settings = new CheckSettingsPage(await as("tomasz"));
  await settings.open();
  await expect(settings.page.getByText("An editor or an admin sets it up.")).toBeVisible();
  await expect(settings.page.getByRole("radio")).toHaveCount(0);
  await expect(settings.page.getByRole("button", { name: "Edit the list" })).toHaveCount(0);
  const { request } = settings.page.context();
  const modes = [{ rule: "list-count", mode: "off" }];
  const answer = await request.post("/api/v1/n/demo/check-settings/modes", { data: { modes } });
  expect(answer.status()).toBe(403);
});
