import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { ImportPage } from "./pages/import-page.ts";
import { newPerson } from "./pages/new-person.ts";

test("somebody who was taken out is erased: what goes and stays is said first, their name typed, the log says it", async ({
  as,
}) => {
  test.slow();
  const name = `Otto Forgotten ${Date.now()}`;
  const person = await newPerson(name, "reviewer");
  const admin = await as("marco");
  await admin.goto("/n/demo/members");
  const row = admin.getByRole("listitem").filter({ hasText: person.email });
  await row.getByRole("button", { name: `Take out ${name}` }).click();
  await row.getByRole("button", { name: "Take out", exact: true }).click();
  const former = admin.getByRole("region", { name: "Taken out" });
  await expect(former.getByText(person.email)).toBeVisible();

  const section = admin.getByRole("region", { name: "Erase a person" });
  await section.getByRole("button", { name: "Erase a person…" }).click();
  const form = section.getByRole("form", { name: "Erase a person" });
  await form.getByLabel("Who").selectOption({ label: `${name}, ${person.email}` });
  await expect(form.getByText(/^The name or the address stands beside \d+ events/)).toBeVisible();
  await expect(form.getByText("The words of the articles themselves")).toBeVisible();
  expect(await axeProblems(admin)).toEqual([]);
  await form.getByLabel("Reason, for the log").fill("They wrote to us.");
  await form.getByLabel(/^To confirm, type/).fill("Somebody else");
  await form.getByRole("button", { name: "Erase for good" }).click();
  await expect(form.getByText(`Type exactly: ${name}`)).toBeVisible();
  await form.getByLabel(/^To confirm, type/).fill(name);
  await form.getByRole("button", { name: "Erase for good" }).click();
  await expect(
    section.getByText(/^Erased, from the newsroom’s log alone, from \d+ ev/),
  ).toBeVisible();
  await expect(admin.getByText(person.email)).toHaveCount(0);

  await admin.goto("/n/demo/log");
  await expect(
    admin.getByText("Marco Silva took (erased) out of the newsroom.").first(),
  ).toBeVisible();
  await expect(admin.getByText(name)).toHaveCount(0);
});

test("a source that the admin does not see is erased by its number, and nothing of it is shown", async ({
  as,
}) => {
  test.slow();
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste("Ferries again\nThe harbour board met envoys of 17 towns on Wednesday.");
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Erased source ${Date.now()}`);
  await door.confirm();
  const sources = `${door.page.url()}?show=sources`;
  const { page } = door;
  await page.goto(sources);
  await page.getByRole("button", { name: "Add a source" }).click();
  const adding = page.getByRole("form", { name: "New source" });
  await adding.getByLabel("Kind").selectOption("note");
  await adding.getByLabel("What it is").fill("A caller who is afraid");
  await adding.getByLabel("Note", { exact: true }).fill("Nine towns, they say.");
  await adding.getByRole("checkbox", { name: /Tomasz/ }).check();
  await adding.getByRole("button", { name: "Add source" }).click();
  await expect(page.getByText("Seen only by Noor Haddad and Tomasz Zielinski")).toBeVisible();
  await expect(page.getByRole("button", { name: /Erase/ })).toHaveCount(0);

  const admin = await as("marco");
  await admin.goto(sources);
  await expect(admin.getByText("No sources yet.")).toBeVisible();
  await admin.getByRole("button", { name: "Erase a source that you do not see…" }).click();
  const form = admin.getByRole("form", { name: "Erase a source that you do not see…" });
  await form.getByLabel("Its number in this list").fill("1");
  await form.getByLabel("Reason, for the log").fill("They are in danger.");
  await form.getByLabel("To confirm, type: source 1").fill("source 1");
  expect(await axeProblems(admin)).toEqual([]);
  await form.getByRole("button", { name: "Erase for good" }).click();
  await expect(
    admin.getByRole("status").filter({ hasText: "Erased: the source" }).first(),
  ).toBeVisible();

  await page.goto(sources);
  await expect(page.getByText("A caller who is afraid")).toHaveCount(0);
  await expect(page.getByRole("list").getByText("(erased)").first()).toBeVisible();
});

test("somebody outside, named in a byline, is erased by what is typed of them", async ({ as }) => {
  test.slow();
  const name = `Ottilie Outside ${Date.now()}`;
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste("Ferries once more\nThe harbour board met envoys of 17 towns on Wednesday.");
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Translated by somebody ${Date.now()}`);
  await door.field("Anybody else").fill(`translated by ${name}`);
  await door.confirm();

  const admin = await as("marco");
  await admin.goto("/n/demo/members");
  const section = admin.getByRole("region", { name: "Erase somebody outside" });
  await section.getByRole("button", { name: "Erase somebody outside…" }).click();
  const form = section.getByRole("form", { name: "Erase somebody outside" });
  await form.getByLabel("Name, as it stands here").fill("Nobody Ofthatname");
  await form.getByLabel("Reason, for the log").fill("They wrote to us.");
  await expect(form.getByText("Nobody outside is named so here.")).toBeVisible();
  await form.getByLabel("Name, as it stands here").fill(name);
  await form.getByLabel("E-mail address").focus();
  await expect(
    form.getByText("The name or the address stands beside 1 event, in the log of 1 article."),
  ).toBeVisible();
  expect(await axeProblems(admin)).toEqual([]);
  await form.getByLabel(`To confirm, type: ${name}`).fill(name);
  await form.getByRole("button", { name: "Erase for good" }).click();
  await expect(
    section.getByText("Erased, from 1 event in the log of 1 article, and from everything"),
  ).toBeVisible();

  await door.page.reload();
  await expect(door.page.getByText("translated by (erased)").first()).toBeVisible();
  await expect(door.page.getByText(name)).toHaveCount(0);
});
