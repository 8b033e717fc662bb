import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { canSignIn, newPerson } from "./pages/new-person.ts";

test("an admin changes roles, takes somebody out at once, and brings them back", async ({
  as,
  browser,
}) => {
  // A long way for a slow machine.
  test.slow();
  const person = await newPerson("Milo Leaves", "reviewer");
  const theirs = await browser.newContext();
  expect(await canSignIn(theirs, person)).toBe(true);
  const admin = await as("marco");
  await admin.goto("/n/demo/members");
  const row = admin.getByRole("listitem").filter({ hasText: person.email });

  await row.getByRole("button", { name: "Change the roles of Milo Leaves" }).click();
  const roles = row.getByRole("form", { name: "Change the roles of Milo Leaves" });
  await expect(roles.getByRole("checkbox", { name: /^Reviewer/i })).toBeChecked();
  await roles.getByRole("checkbox", { name: /^Editor/i }).check();
  expect(await axeProblems(admin)).toEqual([]);
  await roles.getByRole("button", { name: "Save roles" }).click();
  await expect(row.getByText("editor", { exact: true })).toBeVisible();

  await row.getByRole("button", { name: "Take out Milo Leaves" }).click();
  await row.getByRole("button", { name: "Take out", exact: true }).click();
  const former = admin.getByRole("region", { name: "Taken out" });
  await expect(former.getByText(person.email)).toBeVisible();
  const page = await theirs.newPage();
  await page.goto("/n/demo/articles");
  await expect(page).toHaveURL(/\/sign-in/);

  await former.getByRole("button", { name: "Bring back Milo Leaves" }).click();
  await expect(row.getByRole("button", { name: "Change the roles of Milo Leaves" })).toBeVisible();
  expect(await canSignIn(theirs, person)).toBe(true);
  await page.goto("/n/demo/articles");
  await expect(page.getByRole("heading", { name: "Articles" })).toBeVisible();
  await theirs.close();

  await admin.goto("/n/demo/log");
  for (const said of [
    "Marco Silva changed the roles of Milo Leaves to reviewer and editor, from reviewer.",
    "Marco Silva took Milo Leaves out of the newsroom.",
    "Marco Silva brought Milo Leaves back, as reviewer and editor.",
  ]) {
    await expect(admin.getByText(said)).toBeVisible();
  }
});

test("nobody but an admin changes anything about members, and the last admin stays", async ({
  as,
}) => {
  const editor = await as("ruth");
  await editor.goto("/n/demo/members");
  await expect(editor.getByText("marco@demo.example")).toBeVisible();
  await expect(editor.getByRole("main").getByRole("button")).toHaveCount(0);

  const admin = await as("marco");
  await admin.goto("/n/demo/members");
  const own = admin.getByRole("listitem").filter({ hasText: "marco@demo.example" });
  await own.getByRole("button", { name: "Take out Marco Silva" }).click();
  await own.getByRole("button", { name: "Take out", exact: true }).click();
  await expect(own.getByRole("alert")).toHaveText(
    "A newsroom needs an admin: make somebody else one first.",
  );
});
